// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file of the window reads.
#pragma once

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QWidget>
