enum ReferenceRegisterPlaceholder {}
