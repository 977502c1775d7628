# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
# QML modules: one function around qt_add_qml_module that knows what Qt 6.4 needs to be told.

option(DOTM_QML_CACHE "Compile QML ahead of time (slower to build, quicker to start)" OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(DOTM_QML_CACHE ON)
endif()

# dotm_add_qml_module(<target> URI Dotm.X
#                     QML_FILES A.qml ...  [SINGLETONS S.qml ... also listed in QML_FILES]
#                     [SOURCES a.cpp a.h ...  C++ types; included as "<folder from the top>/a.h", e.g. "ui/shared/a.h"]
#                     [DEPENDS URIs whose types the properties of this module's C++ types have]
#                     [LINK modules and libraries this one needs])
#
# Makes the static library <target>, its plugin <target>plugin, and Dotm::<target without dotm_>: the one name to
# link, from programs, tests and other modules. It carries the plugin (Qt finds a static module only when its plugin
# is linked) and everything in LINK. Programs must call engine.addImportPath(u":/qt/qml"_s), which is no default
# import path before Qt 6.5.
function(dotm_add_qml_module target)
  cmake_parse_arguments(ARG "" "URI" "QML_FILES;SINGLETONS;SOURCES;DEPENDS;LINK" ${ARGN})
  set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  if(NOT DOTM_QML_CACHE)
    set(cache NO_CACHEGEN)
  endif()
  qt_add_qml_module(${target} STATIC
    URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml ${cache}
    DEPENDENCIES QtQuick ${ARG_DEPENDS} QML_FILES ${ARG_QML_FILES} SOURCES ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC dotm_options Qt6::Quick ${ARG_LINK})
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE folder)
  if(ARG_SOURCES)
    dotm_own_includes(${target} "${folder}")
    # The generated type registration includes each header by its bare name.
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    dotm_use_pch(${target})
    dotm_together(${target})
  endif()
  dotm_quiet_generated_qml(${target})

  string(REGEX REPLACE "^dotm_" "" name "${target}")
  add_library(${target}_module INTERFACE)
  target_link_libraries(${target}_module INTERFACE ${target} ${target}plugin)
  add_library(Dotm::${name} ALIAS ${target}_module)
endfunction()

# Code that qmlcachegen writes is not held to our warnings or to the string macros.
function(dotm_quiet_generated_qml target)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "qmlcache")
  if(sources)
    set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS "-w;-UQT_NO_CAST_FROM_ASCII"
      SKIP_PRECOMPILE_HEADERS ON)
  endif()
endfunction()

# dotm_add_qml_test(<name> LINK modules...  [SOURCES main.cpp ...]): runs every tst_*.qml of the current folder without
# a display. The shared main gives the tests `probe` (tests/qml/support/quicktestmain.cpp); SOURCES replaces it.
function(dotm_add_qml_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES "${CMAKE_SOURCE_DIR}/tests/qml/support/quicktestmain.cpp")
  endif()
  dotm_add_test(${name} SOURCES ${ARG_SOURCES} LINK Qt6::Quick Qt6::QuickTest Dotm::ui_shared ${ARG_LINK} LABELS qml)
  target_compile_definitions(tst_${name} PRIVATE
    QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}" DOTM_GALLERY_DIR="${CMAKE_BINARY_DIR}/gallery")
  get_test_property(${name} ENVIRONMENT environment)
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment};QT_QUICK_BACKEND=software;QML_DISABLE_DISK_CACHE=1;LC_ALL=C.UTF-8")
endfunction()
