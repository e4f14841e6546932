// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/condition.h"

#include <re2/re2.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers like a loaded translation would.
class Echo : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int) const override
    {
        if (qstrcmp(context, "catalogue") != 0)
            return {};
        return QString::fromUtf8(disambiguation) + u'|' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksPerDimension_data();
    void checksPerDimension();
    void idsAreUnique();
    void everySetIsUsed();
    void everyConditionNamesQuestions();
    void noWaiverChecksExist();
    void wording();
    void patterns_data();
    void patterns();
    void textsGoThroughTranslation();
    void titlesOfFacts();

private:
    bool hit(const QString &set, const QString &sample) const;

    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    // As a catalogue from elsewhere, because a start of the program trusts it without judging.
    const auto catalogue = loadCatalogue(u":/catalogue/catalogue.json"_s);
    QVERIFY2(bool(catalogue), catalogue ? "" : qPrintable(catalogue.error().message()));
    m_catalogue = *catalogue;
    QCOMPARE(m_catalogue.id, u"sextant"_s);
}

void TestCatalogue::checksPerDimension_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<int>("count");
    QTest::newRow("reliability") << Dimension::Reliability << 21;
    QTest::newRow("observability") << Dimension::Observability << 16;
    QTest::newRow("security") << Dimension::Security << 32;
    QTest::newRow("performance") << Dimension::Performance << 13;
    QTest::newRow("operability") << Dimension::Operability << 26;
    QTest::newRow("compliance") << Dimension::Compliance << 23;
}

void TestCatalogue::checksPerDimension()
{
    QFETCH(Dimension, dimension);
    QFETCH(int, count);
    QCOMPARE(int(std::ranges::count(m_catalogue.checks, dimension, &Check::dimension)), count);
}

void TestCatalogue::idsAreUnique()
{
    QSet<QString> ids;
    for (const Check &check : m_catalogue.checks)
        ids << check.id;
    QCOMPARE(ids.size(), 131);
    QVERIFY(m_catalogue.find(u"rel.restore-test"));
    QCOMPARE(m_catalogue.find(u"rel.restore-test")->id, u"rel.restore-test"_s);
    QVERIFY(!m_catalogue.find(u"rel.restore"));
    QVERIFY(m_catalogue.findQuestion(u"pii"));
    QVERIFY(!m_catalogue.findQuestion(u"piis"));
}

void TestCatalogue::everySetIsUsed()
{
    // Counted by metrics of the history, not by a detector.
    QSet<QString> used{u"text:TODO"_s, u"text:SUPPRESS"_s, u"file:AIGEN"_s, u"file:AIASSIST"_s};
    for (const Check &check : m_catalogue.checks)
        for (const Detector &detector : check.detectors)
            for (const FactCondition &need : detector.needs)
                used << need.factId;
    for (const ProfileQuestion &question : m_catalogue.profile)
        for (const FactCondition &need : question.prefilledBy)
            used << need.factId;
    for (const QString &name : m_catalogue.dependencySets.keys())
        QVERIFY2(used.contains(u"dep:"_s + name), qPrintable(name));
    for (const QString &name : m_catalogue.fileSets.keys())
        QVERIFY2(used.contains(u"file:"_s + name), qPrintable(name));
    for (const QString &name : m_catalogue.textSets.keys())
        QVERIFY2(used.contains(u"text:"_s + name), qPrintable(name));
    for (const QString &name : m_catalogue.documentSets.keys())
        QVERIFY2(used.contains(u"doc:"_s + name), qPrintable(name));
}

void TestCatalogue::everyConditionNamesQuestions()
{
    for (const Check &check : m_catalogue.checks)
        QCOMPARE(check.applies == u"always", questionsIn(check.applies).isEmpty());
}

void TestCatalogue::noWaiverChecksExist()
{
    for (const auto *id :
         {u"sec.no-secrets-in-repo", u"sec.object-authz", u"rel.backups", u"comp.hipaa-baa", u"comp.pci-tokenization"})
        QVERIFY(m_catalogue.find(id));
}

void TestCatalogue::wording()
{
    static const QRegularExpression wrong(u"!|\\bplease\\b|\\bcompliant\\b|\\bcertified\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const Check &check : m_catalogue.checks) {
        const QString all = check.title + u'\n' + check.question + u'\n' + check.why + u'\n' +
                            check.howToFix.join(u'\n') + u'\n' + check.doneWhen + u'\n' + check.smallTeam;
        QVERIFY2(!all.contains(wrong), qPrintable(check.id));
        QVERIFY2(check.question.count(u'?') == 1, qPrintable(check.id));
        QVERIFY2(!check.title.endsWith(u'.'), qPrintable(check.id));
        QVERIFY2(check.howToFix.size() >= 2 && check.howToFix.size() <= 5, qPrintable(check.id));
    }
}

bool TestCatalogue::hit(const QString &set, const QString &sample) const
{
    const TextSet &text = m_catalogue.textSets[set];
    const RE2 pattern("(?m)" + text.pattern.toStdString());
    const RE2 unless("(?m)" + text.unless.toStdString());
    if (text.unless.isEmpty())
        return RE2::PartialMatch(sample.toStdString(), pattern);
    const QStringList lines = sample.split(u'\n');
    return std::ranges::any_of(lines, [&](const QString &line) {
        return RE2::PartialMatch(line.toStdString(), pattern) && !RE2::PartialMatch(line.toStdString(), unless);
    });
}

void TestCatalogue::patterns_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<bool>("expected");
    const QByteArray samples = [] {
        QFile file(QStringLiteral(SEXTANT_TEST_DATA "/catalogue/patterns.tsv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(!samples.isEmpty());
    for (const QString &line : QString::fromUtf8(samples).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 3);
        const QString sample = QString(fields[2]).replace(u"\\n"_s, u"\n"_s);
        QTest::newRow(qPrintable(line.left(60))) << fields[0] << sample << (fields[1] == u"hit");
    }
}

void TestCatalogue::patterns()
{
    QFETCH(QString, set);
    QFETCH(QString, sample);
    QVERIFY(m_catalogue.textSets.contains(set));
    QTEST(hit(set, sample), "expected");
}

void TestCatalogue::textsGoThroughTranslation()
{
    Echo echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    const Check &check = *m_catalogue.find(u"rel.backups");
    const CheckText text = textOf(check);
    QCOMPARE(text.title, u"rel.backups|"_s + check.title);
    QCOMPARE(text.howToFix.last(), u"rel.backups|"_s + check.howToFix.last());
    QCOMPARE(questionTextOf(m_catalogue.profile.first()),
             m_catalogue.profile.first().id + u'|' + m_catalogue.profile.first().question);
    QCOMPARE(titleOf(m_catalogue.goals.first()), u"goal:P|First paying customers"_s);
    Check without = check;
    without.smallTeam.clear();
    QCOMPARE(textOf(without).smallTeam, QString());
    QVERIFY(QCoreApplication::removeTranslator(&echo));
    QCOMPARE(textOf(check).title, check.title);
}

void TestCatalogue::titlesOfFacts()
{
    QCOMPARE(titleOfFact(m_catalogue, u"dep:ERRTRACK"_s), u"an error-tracking library"_s);
    QCOMPARE(titleOfFact(m_catalogue, u"file:CI"_s), u"a pipeline definition"_s);
    QCOMPARE(titleOfFact(m_catalogue, u"text:HEALTH"_s), u"a health endpoint or probe"_s);
    QCOMPARE(titleOfFact(m_catalogue, u"git:test_ratio"_s), u"share of test code"_s);
    QCOMPARE(titleOfFact(m_catalogue, u"dep:NONE"_s), u"dep:NONE"_s);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
