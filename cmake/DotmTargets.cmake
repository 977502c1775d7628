# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# The functions every CMakeLists.txt below uses. A library sees a header of another folder only when it links
# that folder: each library owns an include directory that holds nothing but a link to its own source folder.

# dotm_add_library(<folder below src or ui, e.g. net or providers/stripe>
#                  SOURCES a.cpp a.h ...  [LINK public libs]  [PRIVATE_LINK libs])  -> target dotm_<folder with _>
# NAME replaces "<folder with _>" for a second library of the same folder. APART: never compiled together (dotm_together).
# Only what lies below src: a shared library would carry a copy of each static QML module that it uses.
option(DOTM_SHARED "Libraries of src as shared ones: three hundred test programs link in a moment" OFF)
function(dotm_add_library folder)
  cmake_parse_arguments(ARG "APART" "NAME" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  string(REPLACE "/" "_" name "${folder}")
  if(ARG_NAME)
    set(name "${ARG_NAME}")
  endif()
  set(target dotm_${name})
  set(kind STATIC)
  if(DOTM_SHARED AND CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/src/")
    set(kind SHARED)
  endif()
  add_library(${target} ${kind} ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "") # else the precompiled header does not fit
  add_library(Dotm::${name} ALIAS ${target})
  dotm_own_includes(${target} "${folder}")
  target_link_libraries(${target} PUBLIC dotm_options Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  dotm_use_pch(${target})
  dotm_use_moc(${target} ${ARG_SOURCES})
  if(NOT ARG_APART)
    dotm_together(${target})
  endif()
endfunction()

# Where everything is built once, eight sources are compiled as one: what they share (templates above all) is made once
# for all. Names in their unnamed namespaces meet there; a library in which equal names are the custom (handlers named
# after their verb) stays APART.
option(DOTM_TOGETHER "Compile several sources of a library as one: quicker from nothing, slower after an edit" OFF)
function(dotm_together target)
  if(DOTM_TOGETHER)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
endfunction()

# Runs moc for the sources that need it, and only for them: AUTOMOC costs every target a run of its own scanner and one
# more file to compile. Read when CMake runs: after the first Q_OBJECT in a file that had none, configure again (the
# linker asks for "vtable" or "staticMetaObject" until then).
function(dotm_use_moc target)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
  foreach(source ${ARGN})
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE file)
    file(STRINGS "${file}" marks REGEX "^[ \t]*Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
    if(marks)
      cmake_path(GET file STEM LAST_ONLY name)
      if(source MATCHES "\\.cpp$")
        set(made "${folder}/${name}.moc")
      else()
        set(made "${folder}/moc_${name}.cpp")
      endif()
      qt_generate_moc("${file}" "${made}")
      target_sources(${target} PRIVATE "${made}")
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()

function(dotm_own_includes target folder)
  set(root "${CMAKE_BINARY_DIR}/include/${target}")
  cmake_path(GET folder PARENT_PATH parent)
  file(MAKE_DIRECTORY "${root}/${parent}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${folder}" SYMBOLIC)
  target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${root}>")
endfunction()

# One precompiled header for libraries, one for programs (they differ in -fPIC against -fPIE) and one for tests.
function(dotm_use_pch target)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    target_precompile_headers(${target} REUSE_FROM dotm_pch_exe)
  else()
    target_precompile_headers(${target} REUSE_FROM dotm_pch_lib)
  endif()
endfunction()

function(dotm_precompile target header)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/pch")
  target_link_libraries(${target} PRIVATE dotm_options Qt6::Core QCoro6::Core)
  target_include_directories(${target} PRIVATE "${CMAKE_BINARY_DIR}/include/dotm_core")
  target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${header}")
endfunction()

function(dotm_make_pch)
  file(WRITE "${CMAKE_BINARY_DIR}/pch/empty.cpp" "int main() { return 0; }\n")
  file(WRITE "${CMAKE_BINARY_DIR}/pch/emptylib.cpp" "\n")
  add_library(dotm_pch_lib STATIC "${CMAKE_BINARY_DIR}/pch/emptylib.cpp")
  add_executable(dotm_pch_exe EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/pch/empty.cpp")
  dotm_precompile(dotm_pch_lib pch.h)
  dotm_precompile(dotm_pch_exe pch.h)
  if(DOTM_BUILD_TESTS)
    add_executable(dotm_pch_test EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/pch/empty.cpp")
    # Their headers alone: linking Qt6::Test would define where the test was built, and that is another folder for each.
    foreach(module Test Gui Network)
      target_include_directories(dotm_pch_test SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    dotm_precompile(dotm_pch_test pchtest.h)
  endif()
endfunction()

# dotm_add_test(<name without tst_> SOURCES ... LINK ... [LABELS ...] [TIMEOUT s] [WRAPPER script]): one program per
# tested class; a wrapper is given the program and starts it in the surroundings it needs.
function(dotm_add_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT;WRAPPER" "SOURCES;LINK;LABELS" ${ARGN})
  set(target tst_${name})
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE dotm_options Qt6::Test ${ARG_LINK})
  target_precompile_headers(${target} REUSE_FROM dotm_pch_test)
  dotm_use_moc(${target} ${ARG_SOURCES})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${target}>)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
