// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerpromises.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

/// Replays what the fuzzers start from and what they once found.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesKeepThePromises_data();
    void samplesKeepThePromises();
    void formerFaultsStayMended();
};

namespace {

constexpr qint64 largestSeed = 32 * 1024;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

void TestFuzzCorpus::samplesKeepThePromises_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(SEXTANT_TEST_DATA "/importers"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (info.size() <= largestSeed && info.suffix() != u"tsv")
            QTest::newRow(qPrintable(info.dir().dirName() + u'/' + info.fileName())) << info.filePath();
    }
}

void TestFuzzCorpus::samplesKeepThePromises()
{
    QFETCH(QString, file);
    const QByteArray content = contentOf(file);
    const QByteArray format = QFileInfo(file).dir().dirName().toUtf8();
    for (const QByteArray &start : {QByteArray(format + '\n'), QByteArray("\n")}) {
        QCOMPARE(brokenPromise(viewOf(start + content)), QString());
        for (int part = 1; part < 8; ++part)
            QCOMPARE(brokenPromise(viewOf(start + content.left(content.size() * part / 8))), QString());
    }
}

void TestFuzzCorpus::formerFaultsStayMended()
{
    QDirIterator files(QStringLiteral(SEXTANT_SOURCE "/tests/fuzz/found"), QDir::Files);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        QVERIFY2(brokenPromise(viewOf(contentOf(info.filePath()))).isEmpty(), qPrintable(info.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
