// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test reads. <QTest> differs with the libraries of a test; these parts of it do not.
#pragma once

#include "base/precompiled.h"

#include <QAbstractItemModel>
#include <QBitArray>
#include <QCborMap>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>
#include <QtTest/qbenchmark.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
