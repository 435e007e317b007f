"""The reference register: what its files may hold, and the Swift sources they become."""
