// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findingsscratch.h"
#include "reports/findingwriters.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestFindingWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvFieldsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
        QTest::newRow("comma and quotes") << u"a,\"b\""_s << QByteArray("\"a,\"\"b\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("formula behind a space") << u" @SUM(A1)"_s << QByteArray("\"' @SUM(A1)\"");
        QTest::newRow("minus") << u"-2"_s << QByteArray("\"'-2\"");
        QTest::newRow("tab") << u"\tx"_s << QByteArray("\"'\tx\"");
    }

    void csvFieldsAreNoFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(text), field);
    }

    void exportsAreWhole()
    {
        const FindingsScratch findings;
        const auto all =
            FindingStore(findings.database).load({findings.idOf(u"injection"_s), findings.idOf(u"CVE-2026-2"_s)});
        const auto written = [&all](FindingExport format) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto writer = findingWriterFor(format, buffer);
            writer->begin();
            for (const StoredFinding &finding : *all)
                writer->add(finding);
            writer->end();
            return buffer.data();
        };
        const QList<QByteArray> lines = written(FindingExport::Csv).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith("critical,code,About injection,injection,api/src/search/query.ts,7,"));
        const QJsonObject run = QJsonDocument::fromJson(written(FindingExport::Sarif))[u"runs"_s][0].toObject();
        const QJsonArray results = run[u"results"_s].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0][u"level"_s].toString(), u"error"_s);
        QVERIFY(results[0][u"suppressions"_s].isUndefined());
        QCOMPARE(results[1][u"suppressions"_s].toArray().size(), 1);
        const QJsonArray dojo = QJsonDocument::fromJson(written(FindingExport::DefectDojo))[u"findings"_s].toArray();
        QCOMPARE(dojo.size(), 2);
        QCOMPARE(dojo[0][u"severity"_s].toString(), u"Critical"_s);
        QCOMPARE(dojo[0][u"active"_s].toBool(), true);
        QCOMPARE(dojo[1][u"active"_s].toBool(), false);
        QCOMPARE(dojo[1][u"component_version"_s].toString(), u"1.0.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestFindingWriters)
#include "tst_findingwriters.moc"
