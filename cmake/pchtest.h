// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What nearly every test includes beside pch.h. Not QTest itself: what that declares depends on whether the program
// links Qt's Gui and Network.
#pragma once

#include "pch.h"

#include <QAbstractItemModel>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QUuid>

#include <QtTest/qbenchmark.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>
