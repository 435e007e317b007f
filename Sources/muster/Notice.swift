// Written by script/notice from NOTICE; change that file and run the script again.

/// The licences of Muster and of what it is built with.
enum Notice {
  /// The text of the file NOTICE.
  static let text: StaticString = #"""
    Muster
    Copyright 2026 The Muster Authors

    Muster is licensed under the Apache License, Version 2.0. The text of the licence is in the file
    LICENSE and at https://www.apache.org/licenses/LICENSE-2.0.

    Muster is independent open-source software. It is not a product of the United Nations and is
    neither endorsed nor approved by it.

    Muster is built with the work of others. What follows names what is part of the program or loaded
    by it, with its licence. The full texts of the licences come after the list.


    PART OF THE PROGRAM FILE

    Apache License, Version 2.0:

      Hummingbird                     Copyright 2024 The Hummingbird Project
                                      https://github.com/hummingbird-project/hummingbird
                                      Contains code from swift-foundation.
      SwiftNIO                        Copyright 2017, 2018 The SwiftNIO Project
                                      https://github.com/apple/swift-nio
                                      Influenced by Netty (Apache License 2.0). Contains llhttp of
                                      Node.js (MIT), cpp_magic.h of uSHET (MIT), sha1.c and sha1.h
                                      of FreeBSD (BSD, three clauses), and derivations of
                                      Base64.swift by Fabian Fett, of AsyncHTTPClient, of
                                      SwiftCertificates, of Swift System and of Swift Package
                                      Manager (all Apache License 2.0).
      SwiftNIO Extras                 Copyright 2017, 2018 The SwiftNIO Project
                                      https://github.com/apple/swift-nio-extras
                                      Contains derivations of AsyncHTTPClient (Apache License 2.0).
      Swift Service Lifecycle         Copyright 2019-2023 The ServiceLifecycle Project
                                      https://github.com/swift-server/swift-service-lifecycle
                                      Contains derivations of SwiftNIO (Apache License 2.0).
      SwiftLog                        Copyright 2018, 2019 The SwiftLog Project
                                      https://github.com/apple/swift-log
                                      Contains derivations of SwiftNIO (Apache License 2.0).
      Swift Metrics                   Copyright 2018, 2019 The SwiftMetrics Project
                                      https://github.com/apple/swift-metrics
                                      Contains derivations of SwiftNIO (Apache License 2.0).
      Swift HTTP Types                Copyright 2023 The Swift HTTP Types Project
                                      https://github.com/apple/swift-http-types
      Swift Configuration             Copyright 2025 The SwiftConfiguration Project
                                      https://github.com/apple/swift-configuration
      Swift Service Context           Copyright 2024 The Swift Service Context Project
                                      https://github.com/apple/swift-service-context
      Swift Distributed Tracing       Copyright 2020-2023 Apple Inc. and its authors
                                      https://github.com/apple/swift-distributed-tracing

    Apache License, Version 2.0, with the Runtime Library Exception:

      Swift Argument Parser           https://github.com/apple/swift-argument-parser
      Swift Async Algorithms          https://github.com/apple/swift-async-algorithms
      Swift Atomics                   https://github.com/apple/swift-atomics
      Swift Collections               https://github.com/apple/swift-collections
      Swift System                    https://github.com/apple/swift-system
      The Swift standard library, Swift Testing and Foundation
                                      https://www.swift.org

    MIT License:

      GRDB                            Copyright (C) 2015-2025 Gwendal Roué
                                      https://github.com/groue/GRDB.swift
      llhttp, in SwiftNIO             Copyright Fedor Indutny, 2018
                                      https://github.com/nodejs/llhttp
      uSHET, in SwiftNIO              Copyright Thomas Nixon and Jonathan Heathcote
                                      https://github.com/18sg/uSHET

    BSD License, three clauses:

      sha1, in SwiftNIO               Copyright (C) 1995, 1996, 1997, and 1998 WIDE Project
                                      https://github.com/freebsd/freebsd-src


    LIBRARIES LOADED BY THE PROGRAM

      HiGHS            MIT            Copyright (c) 2026 HiGHS
                                      https://highs.dev
                                      Contains pdqsort by Orson Peters (zlib License) and zstr by
                                      Matei David (MIT).
      libsodium        ISC            Copyright (c) 2013-2017 Frank Denis
                                      https://libsodium.org
      libxlsxwriter    BSD, two clauses
                                      Copyright 2014-2021 John McNamara
                                      https://libxlsxwriter.github.io
                                      Contains queue.h of FreeBSD (BSD, three clauses), tree.h by
                                      Niels Provos (BSD, two clauses) and tmpfileplus by David
                                      Ireland (Mozilla Public License 2.0,
                                      https://www.mozilla.org/MPL/2.0/). Loads Minizip by Gilles
                                      Vollant (zlib License) and, as Debian builds it, libcrypto of
                                      OpenSSL (Apache License 2.0).
      SQLite           public domain  https://sqlite.org
      zlib             zlib License   Copyright (C) 1995-2022 Jean-loup Gailly and Mark Adler
                                      https://zlib.net


    USED BY THE TESTS ALONE

      swift-custom-dump, swift-issue-reporting (xctest-dynamic-overlay)
                       MIT            Copyright (c) 2021 Point-Free, Inc.
      AsyncHTTPClient, SwiftNIO SSL, SwiftNIO HTTP/2, Swift Crypto, Swift Certificates, Swift ASN.1,
      Swift HTTP Structured Headers, Swift Algorithms, Swift Numerics
                       Apache License, Version 2.0
      icalendar for Python
                       BSD, two clauses
                                      Copyright (c) 2012-2013, Plone Foundation
      openpyxl for Python
                       MIT            Copyright (c) 2010 openpyxl


    MIT LICENSE

    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
    associated documentation files (the "Software"), to deal in the Software without restriction,
    including without limitation the rights to use, copy, modify, merge, publish, distribute,
    sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
    furnished to do so, subject to the following conditions:

    The above copyright notice and this permission notice shall be included in all copies or
    substantial portions of the Software.

    THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
    NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
    NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
    OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
    CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.


    ISC LICENSE

    Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee
    is hereby granted, provided that the above copyright notice and this permission notice appear in all
    copies.

    THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS
    SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE
    AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
    WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE
    OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS
    SOFTWARE.


    ZLIB LICENSE

    This software is provided 'as-is', without any express or implied warranty. In no event will the
    authors be held liable for any damages arising from the use of this software.

    Permission is granted to anyone to use this software for any purpose, including commercial
    applications, and to alter it and redistribute it freely, subject to the following restrictions:

    1. The origin of this software must not be misrepresented; you must not claim that you wrote the
       original software. If you use this software in a product, an acknowledgment in the product
       documentation would be appreciated but is not required.
    2. Altered source versions must be plainly marked as such, and must not be misrepresented as being
       the original software.
    3. This notice may not be removed or altered from any source distribution.


    BSD LICENSE, TWO CLAUSES

    Redistribution and use in source and binary forms, with or without modification, are permitted
    provided that the following conditions are met:

    1. Redistributions of source code must retain the above copyright notice, this list of conditions
       and the following disclaimer.
    2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions
       and the following disclaimer in the documentation and/or other materials provided with the
       distribution.

    THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR
    IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
    FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR
    CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
    DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
    DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
    CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF
    THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.


    BSD LICENSE, THREE CLAUSES

    Redistribution and use in source and binary forms, with or without modification, are permitted
    provided that the following conditions are met:

    1. Redistributions of source code must retain the above copyright notice, this list of conditions
       and the following disclaimer.
    2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions
       and the following disclaimer in the documentation and/or other materials provided with the
       distribution.
    3. Neither the name of the project nor the names of its contributors may be used to endorse or
       promote products derived from this software without specific prior written permission.

    THIS SOFTWARE IS PROVIDED BY THE PROJECT AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED
    WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
    A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE PROJECT OR CONTRIBUTORS BE LIABLE FOR ANY
    DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
    LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
    INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
    OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN
    IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
    """#
}
