// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/profile.h"
#include "domain/stage.h"
#include "storage/answerstore.h"

namespace sextant {

struct DemoCommit
{
    int daysAgo = 0;
    QString author;
    QString address;
    QString message;
    QMap<QString, int> files; ///< path to how much of the file is written by then, in percent of its lines
};

struct DemoAnswer
{
    int daysAgo = 0;
    AnswerRevision revision;
};

struct DemoReport
{
    int daysAgo = 0;
    QString file;
};

/// An invented product and its story, told in days before today. It comes with the program, under :/demo.
struct DemoScript
{
    QString id; ///< name of its folder
    QString name;
    QString client;
    Stage declared = Stage::Mvp;
    Stage target = Stage::Production;
    Profile profile;
    QList<DemoCommit> commits; ///< oldest first
    QList<DemoAnswer> answers; ///< likewise
    QList<DemoReport> reports; ///< likewise
    bool hasPipeline = false;  ///< its runs are made up, too
};

Result<DemoScript> readDemoScript(const QString &id);
/// A file of the demonstration, as it lies in the program.
Result<QByteArray> readDemoFile(const QString &path);

} // namespace sextant
