# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# Compiler, warnings and sanitizers: one place, used by every target through dotm_options.

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  message(FATAL_ERROR "g++ below 14 frees temporaries of a co_await expression twice. "
                      "Use clang 19 (cmake --preset dev) or g++ 14 or newer.")
endif()

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qmlmodules")

set(DOTM_SANITIZE "" CACHE STRING "Sanitizers: empty, address or thread")

add_library(dotm_options INTERFACE)
target_compile_options(dotm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wswitch-enum -Werror)
target_compile_definitions(dotm_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
  DOTM_VERSION="${PROJECT_VERSION}")
if(DOTM_SANITIZE)
  target_compile_definitions(dotm_options INTERFACE QT_FORCE_ASSERTS)
endif()
if(DOTM_SANITIZE STREQUAL "address")
  target_compile_options(dotm_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(dotm_options INTERFACE -fsanitize=address,undefined)
elseif(DOTM_SANITIZE STREQUAL "thread")
  target_compile_options(dotm_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(dotm_options INTERFACE -fsanitize=thread)
endif()

find_program(DOTM_CCACHE ccache)
if(DOTM_CCACHE)
  # PCH needs the two sloppiness flags; relative paths let a second checkout reuse the cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${DOTM_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${DOTM_CCACHE})
  add_compile_options(-Xclang -fno-pch-timestamp)
endif()
