// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDir &root()
{
    static const QDir directory(QStringLiteral(SEXTANT_SOURCE));
    return directory;
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files below folder, relative to the root, build trees and git's own left out.
QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator all(root().filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = root().relativeFilePath(all.next());
        if (!path.startsWith("build/"_L1) && !path.startsWith(".git/"_L1))
            files << path;
    }
    files.sort();
    return files;
}

struct Include
{
    QString name;
    bool quoted = false;
};

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    const QString text = textOf(path);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        includes << Include{match.captured(2), match.captured(1) == u"\""};
    }
    return includes;
}

/// The rooms of models in the order of models/CMakeLists.txt: each may use those before it.
QStringList rooms()
{
    static const QRegularExpression pattern(u"^add_subdirectory\\((\\w+)\\)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    const QString text = textOf(u"models/CMakeLists.txt"_s);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        names << matches.next().captured(1);
    return names;
}

/// Sources of the rooms that are built. A room without a CMakeLists.txt holds a contract for work to come.
QStringList filesOfRooms()
{
    QStringList files;
    for (const QString &room : rooms())
        files << filesBelow(u"models/"_s + room, {u"*.h"_s, u"*.cpp"_s});
    return files;
}

/// Qt modules that have no window in them. A link line cannot keep the others out: Debian has all headers in one place.
bool windowless(const QString &header)
{
    static const QStringList modules{u"QtCore"_s, u"QtConcurrent"_s, u"QtSql"_s, u"QtNetwork"_s, u"QtXml"_s};
    if (!header.startsWith(u'Q') || header.endsWith(".hpp"_L1))
        return true;
    if (header.contains(u'/'))
        return modules.contains(header.section(u'/', 0, 0));
    return std::ranges::any_of(modules, [&](const QString &module) {
        return header == module || QFile::exists(QStringLiteral(SEXTANT_QT_HEADERS) + u'/' + module + u'/' + header);
    });
}

QString faultOfModels(const QString &path, const Include &include)
{
    if (!include.quoted)
        return windowless(include.name) ? QString() : u"a header with a window in it"_s;
    const QStringList order = rooms();
    const qsizetype own = order.indexOf(path.section(u'/', 1, 1));
    const qsizetype used = order.indexOf(include.name.section(u'/', 0, 0));
    if (used < 0)
        return include.name.endsWith(".moc"_L1) ? QString() : u"outside of models"_s;
    return used > own ? u"a room below its own"_s : QString();
}

QString faultOfUi(const Include &include)
{
    const bool below = QFile::exists(root().filePath(u"ui/"_s + include.name)) ||
                       QFile::exists(root().filePath(u"models/"_s + include.name));
    const bool above = include.name.startsWith("app/"_L1) || QFile::exists(root().filePath(u"app/"_s + include.name));
    return include.quoted && above && !below ? u"app is above ui"_s : QString();
}

void verifyNone(const QStringList &faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSources()
    {
        QVERIFY(rooms().size() >= 3);
        QCOMPARE(rooms().front(), u"base"_s);
        QVERIFY(filesBelow(u"models"_s, {u"*.cpp"_s}).contains(u"models/base/result.cpp"_s));
        QVERIFY(!includesOf(u"models/base/result.cpp"_s).isEmpty());
    }

    // The rules are tried on what they must refuse, so that they cannot pass by seeing nothing.
    void rulesRefuse()
    {
        QVERIFY(!faultOfModels(u"models/base/a.cpp"_s, {u"domain/fact.h"_s, true}).isEmpty());
        QVERIFY(!faultOfModels(u"models/domain/a.cpp"_s, {u"theme/theme.h"_s, true}).isEmpty());
        QVERIFY(!faultOfModels(u"models/domain/a.cpp"_s, {u"QWidget"_s, false}).isEmpty());
        QVERIFY(!faultOfModels(u"models/domain/a.cpp"_s, {u"QtGui/QColor"_s, false}).isEmpty());
        QVERIFY(faultOfModels(u"models/domain/a.cpp"_s, {u"base/result.h"_s, true}).isEmpty());
        QVERIFY(faultOfModels(u"models/domain/a.cpp"_s, {u"QString"_s, false}).isEmpty());
        QVERIFY(!faultOfUi({u"app/main.h"_s, true}).isEmpty());
    }

    void modelsIncludeDownwards()
    {
        QStringList faults;
        for (const QString &path : filesOfRooms())
            for (const Include &include : includesOf(path))
                if (const QString fault = faultOfModels(path, include); !fault.isEmpty())
                    faults << u"%1 includes %2: %3"_s.arg(path, include.name, fault);
        verifyNone(faults);
    }

    // Whatever is sent passes the offline switch, because only one room can send.
    void onlyOneRoomKnowsTheNetwork()
    {
        static const QRegularExpression sends(
            u"^(QtNetwork/|QNetwork|QTcp|QUdp|QLocalSocket|QSsl|QHttp|QHostInfo|QDns)"_s);
        QStringList faults;
        for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s})
            for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s}))
                for (const Include &include : includesOf(path))
                    if (!path.startsWith("models/network/"_L1) && sends.match(include.name).hasMatch())
                        faults << u"%1 includes %2"_s.arg(path, include.name);
        verifyNone(faults);
        QVERIFY(sends.match(includesOf(u"models/network/httperrors.h"_s).back().name).hasMatch());
    }

    void uiNeverIncludesApp()
    {
        QStringList faults;
        for (const QString &path : filesBelow(u"ui"_s, {u"*.h"_s, u"*.cpp"_s}))
            for (const Include &include : includesOf(path))
                if (const QString fault = faultOfUi(include); !fault.isEmpty())
                    faults << u"%1 includes %2: %3"_s.arg(path, include.name, fault);
        verifyNone(faults);
    }

    void everySourceNamesItsLicence()
    {
        QStringList faults;
        const QStringList patterns{u"*.h"_s,  u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s,
                                   u"*.sh"_s, u"*.py"_s,  u"run"_s};
        for (const QString &path : filesBelow(u"."_s, patterns)) {
            // Made-up products to look at are data, and their heads are part of what is judged.
            if (path.startsWith("tests/data/"_L1) || path.startsWith("resources/demo/"_L1))
                continue;
            const QString text = textOf(path);
            const QString first =
                text.section(u'\n', text.startsWith("#!"_L1) ? 1 : 0, text.startsWith("#!"_L1) ? 1 : 0);
            if (!first.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                faults << path;
        }
        verifyNone(faults);
    }

    void noFileIsLong()
    {
        QStringList faults;
        for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s})
            for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s}))
                if (const qsizetype lines = textOf(path).count(u'\n'); lines > 700)
                    faults << u"%1 has %2 lines"_s.arg(path).arg(lines);
        verifyNone(faults);
    }

    // Whatever names a folder of one machine works on no other.
    void noMachinePaths()
    {
        static const QRegularExpression pattern(u"(?:^|[\\s\"'(=])/(?:home|Users|root|work|mnt)/\\w"_s,
                                                QRegularExpression::MultilineOption);
        QStringList faults;
        const QStringList patterns{u"*.h"_s, u"*.cpp"_s,     u"*.cmake"_s, u"*.txt"_s, u"*.sh"_s,
                                   u"run"_s, u"*.md"_s,      u"*.yml"_s,   u"*.svg"_s, u"*.xml"_s,
                                   u"*.1"_s, u"*.desktop"_s, u"*.qrc"_s,   u"*.py"_s};
        for (const QString &path : filesBelow(u"."_s, patterns))
            // Tests and the catalogue rightly speak of made-up homes of made-up people.
            if (!path.startsWith("tests/"_L1) && !path.startsWith("resources/"_L1) && textOf(path).contains(pattern))
                faults << path;
        verifyNone(faults);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
