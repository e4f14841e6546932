// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace sextant::test {

/// What one run of the real program left.
struct Run
{
    int code = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    nlohmann::json answer() const; ///< of standard output; discarded when that is no JSON
    QString message() const { return QString::fromUtf8(err); }
};

/// Starts the program and gives it to the caller, for what needs a signal or a pipe.
void start(QProcess &process, const QStringList &arguments, const QString &folder = {});
Run finish(QProcess &process);

/// Runs the program to its end.
Run runProgram(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});

/// What does not fit the published schema that the answer itself names; empty when all does.
QString faultOfAnswer(const QByteArray &answer);

QByteArray contentOf(const QString &fileName);
bool writeFile(const QString &fileName, const QByteArray &content);
QString sample(const QString &name); ///< of a SARIF report

/// Checks the exit code and shows standard error when it is another one.
#define COMPARE_CODE(run, expected)                                                                                    \
    do {                                                                                                               \
        const auto &ran = (run);                                                                                       \
        QVERIFY2(ran.code == (expected), qPrintable(QString::number(ran.code) + u": " + ran.message()));               \
    } while (false)

/// QCOMPARE has too many overloads for a value that converts to everything.
#define COMPARE_JSON(actual, expected)                                                                                 \
    do {                                                                                                               \
        const nlohmann::json found = (actual);                                                                         \
        QVERIFY2(found == nlohmann::json(expected), found.dump().substr(0, 400).c_str());                              \
    } while (false)

/// One clear sentence on standard error and nothing on standard output.
#define VERIFY_REFUSED(run, expected, words)                                                                           \
    do {                                                                                                               \
        const auto &refusal = (run);                                                                                   \
        COMPARE_CODE(refusal, expected);                                                                               \
        QVERIFY2(refusal.message().contains(words), refusal.err.constData());                                          \
        QVERIFY2(refusal.err.startsWith("sextant: ") && refusal.err.count('\n') == 1, refusal.err.constData());        \
        QCOMPARE(refusal.out, QByteArray());                                                                           \
    } while (false)

} // namespace sextant::test
