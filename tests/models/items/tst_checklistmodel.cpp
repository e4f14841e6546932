// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistfilter.h"
#include "items/checklistmodel.h"
#include "items/checklistquery.h"
#include "support/smallcatalogue.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

Evidence seen(const QString &checkId, double value, const QDateTime &date = today)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = EvidenceKind::Ci;
    evidence.value = value;
    evidence.date = date;
    evidence.summary = u"A run of the pipeline"_s;
    return evidence;
}

Answer said(const QString &checkId, AnswerValue value)
{
    Answer answer;
    answer.checkId = checkId;
    answer.value = value;
    answer.role = Role::Assessor;
    answer.person = u"Mara"_s;
    answer.answeredAt = today;
    return answer;
}

Assessment assessed(const QList<Answer> &answers, const QList<Evidence> &evidence, Truth db = Truth::Yes)
{
    AssessmentInput input;
    input.now = today;
    input.target = Stage::Mvp;
    input.profile = {{u"db"_s, {db, {}}}, {u"login"_s, {Truth::Yes, {}}}};
    input.answers = answers;
    input.evidence = evidence;
    return assess(smallCatalogue(), input);
}

QString idAt(const QAbstractItemModel &model, int group, int row)
{
    return model.index(row, 0, model.index(group, 0)).data(ChecklistModel::CheckIdRole).toString();
}

} // namespace

class TestChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAssessment(smallCatalogue(), assessed({}, {seen(u"rel.tests"_s, 1)}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(model.index(0, 0).data(ChecklistModel::DimensionRole).toInt(), int(Dimension::Reliability));
        QCOMPARE(model.index(1, 0).data(ChecklistModel::DimensionRole).toInt(), int(Dimension::Security));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(idAt(model, 0, 0), u"rel.tests"_s);
        QCOMPARE(idAt(model, 0, 1), u"rel.backups"_s);
        QCOMPARE(idAt(model, 1, 0), u"sec.secrets"_s);
        QCOMPARE(idAt(model, 1, 1), u"sec.scan"_s);
        const QModelIndex tests = model.indexOf(u"rel.tests"_s);
        QCOMPARE(tests.data().toString(), u"Title of rel.tests"_s);
        QCOMPARE(tests.data(ChecklistModel::MarkRole).toInt(), int(AnswerValue::Yes));
        QVERIFY(!tests.data(ChecklistModel::AnswerRole).isValid());
        QCOMPARE(tests.siblingAtColumn(ChecklistModel::BasisColumn).data().toString(), u"Observed"_s);
        // At MVP the third letter of AADS and AASS counts.
        QCOMPARE(tests.siblingAtColumn(ChecklistModel::ClassColumn).data().toString(), u"Debt"_s);
        const QModelIndex backups = model.indexOf(u"rel.backups"_s);
        QCOMPARE(backups.siblingAtColumn(ChecklistModel::ClassColumn).data().toString(), u"Ship-stopper"_s);
        QCOMPARE(backups.siblingAtColumn(ChecklistModel::BasisColumn).data().toString(), u"Missing"_s);
        QCOMPARE(backups.siblingAtColumn(ChecklistModel::OwnerColumn).data().toString(), u"–"_s);
        // Nothing is seen in security: nothing is proven, and everything could still be.
        const QModelIndex security = model.indexOf(Dimension::Security);
        QCOMPARE(security.data(ChecklistModel::ScoreRole).toDouble(), 0.0);
        QVERIFY(security.data(ChecklistModel::HighRole).toDouble() > 0.0);
    }

    void groupsByWhatIsAskedFor()
    {
        Catalogue catalogue = smallCatalogue();
        catalogue.categories = {{u"C0"_s, u"Basics"_s}, {u"C2"_s, u"Data"_s}};
        catalogue.checks[0].category = u"C2"_s;
        catalogue.checks[1].category = u"C2"_s;
        catalogue.checks[2].category = u"C0"_s;
        Answer answer = said(u"rel.backups"_s, AnswerValue::No);
        answer.owner = u"Tomas Okafor"_s;
        const Assessment assessment = assessed({answer}, {});
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(ChecklistModel::Grouping::Category);
        model.setAssessment(catalogue, assessment);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"Basics"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Data"_s);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        QCOMPARE(model.index(2, 0).data().toString(), u"No category"_s);
        QVERIFY(!model.index(0, 0).data(ChecklistModel::DimensionRole).isValid());
        QVERIFY(!model.index(0, 0).data(ChecklistModel::ScoreRole).isValid());
        QCOMPARE(model.countOf(Dimension::Reliability), 2);
        model.setGrouping(ChecklistModel::Grouping::Owner);
        model.setAssessment(catalogue, assessment);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Tomas Okafor"_s);
        QCOMPARE(idAt(model, 0, 0), u"rel.backups"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Nobody yet"_s);
        QCOMPARE(model.rowCount(model.index(1, 0)), 3);
    }

    void ownerAndDueDay()
    {
        Answer answer = said(u"rel.backups"_s, AnswerValue::No);
        answer.owner = u"Tomas Okafor"_s;
        answer.due = QDate(2026, 11, 19);
        ChecklistModel model;
        model.setAssessment(smallCatalogue(), assessed({answer}, {}));
        const QModelIndex row = model.indexOf(u"rel.backups"_s);
        QCOMPARE(row.data(ChecklistModel::OwnerRole).toString(), u"Tomas Okafor"_s);
        QCOMPARE(row.siblingAtColumn(ChecklistModel::DueColumn).data().toString(), u"19 Nov"_s);
        QVERIFY(row.data(ChecklistModel::OverdueRole).toBool());
        QCOMPARE(row.data(ChecklistModel::MarkRole).toInt(), int(AnswerValue::No));
    }

    void claimAgainstObservationIsFlagged()
    {
        ChecklistModel model;
        model.setAssessment(smallCatalogue(), assessed({said(u"rel.tests"_s, AnswerValue::Yes)},
                                                       {seen(u"rel.tests"_s, 0), seen(u"rel.backups"_s, 1)}));
        const QModelIndex tests = model.indexOf(u"rel.tests"_s);
        QCOMPARE(tests.data(ChecklistModel::StateRole).toInt(), int(CheckState::Contested));
        QCOMPARE(tests.data(ChecklistModel::AttentionRole).toInt(), int(ChecklistModel::Attention::Disputed));
        QCOMPARE(model.indexOf(u"rel.backups"_s).data(ChecklistModel::AttentionRole).toInt(),
                 int(ChecklistModel::Attention::None));
    }

    void oldEvidenceIsFlagged()
    {
        // Full up to 90 days, nothing left at 180: 120 days is on its way out.
        ChecklistModel model;
        model.setAssessment(smallCatalogue(), assessed({}, {seen(u"rel.tests"_s, 1, today.addDays(-120))}));
        QCOMPARE(model.indexOf(u"rel.tests"_s).data(ChecklistModel::AttentionRole).toInt(),
                 int(ChecklistModel::Attention::Expired));
    }

    void takenOutByAPersonStaysInSight()
    {
        ChecklistModel model;
        Answer out = said(u"rel.tests"_s, AnswerValue::NotApplicable);
        out.exclusion = ExclusionReason::OutOfScope;
        model.setAssessment(smallCatalogue(), assessed({out}, {}, Truth::No));
        const QModelIndex tests = model.indexOf(u"rel.tests"_s);
        QVERIFY(tests.isValid());
        QCOMPARE(tests.data(ChecklistModel::StateRole).toInt(), int(CheckState::NotApplicable));
        // The profile takes this one away, and nobody can take that back here.
        QVERIFY(!model.indexOf(u"rel.backups"_s).isValid());
    }

    void selectionSurvivesAnAnswer()
    {
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        model.setAssessment(smallCatalogue(), assessed({}, {}));
        QItemSelectionModel selection(&filter);
        selection.setCurrentIndex(filter.mapFromSource(model.indexOf(u"sec.scan"_s)),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAssessment(smallCatalogue(), assessed({said(u"sec.scan"_s, AnswerValue::Yes)}, {}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(selection.currentIndex().data(ChecklistModel::CheckIdRole).toString(), u"sec.scan"_s);
        QCOMPARE(selection.currentIndex().data(ChecklistModel::MarkRole).toInt(), int(AnswerValue::Yes));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("all") << QString()
                             << QStringList{u"rel.tests"_s, u"rel.backups"_s, u"sec.secrets"_s, u"sec.scan"_s};
        QTest::newRow("dimension") << u"dim:security"_s << QStringList{u"sec.secrets"_s, u"sec.scan"_s};
        QTest::newRow("state") << u"is:unknown"_s << QStringList{u"rel.backups"_s, u"sec.secrets"_s, u"sec.scan"_s};
        QTest::newRow("two states") << u"is:unknown,pass"_s
                                    << QStringList{u"rel.tests"_s, u"rel.backups"_s, u"sec.secrets"_s, u"sec.scan"_s};
        QTest::newRow("class") << u"class:ship-stopper"_s << QStringList{u"rel.backups"_s, u"sec.secrets"_s};
        QTest::newRow("evidence") << u"rests:observed"_s << QStringList{u"rel.tests"_s};
        QTest::newRow("kinds combine") << u"dim:security class:ship"_s << QStringList{u"sec.secrets"_s};
        QTest::newRow("words") << u"TITLE scan"_s << QStringList{u"sec.scan"_s};
        QTest::newRow("nothing") << u"no-such-word"_s << QStringList();
    }

    void filters()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, shown);
        ChecklistModel model;
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAssessment(smallCatalogue(), assessed({}, {seen(u"rel.tests"_s, 1)}));
        filter.setCriteria(readChecklistQuery(query));
        QStringList ids;
        for (int group = 0; group < filter.rowCount(); ++group)
            for (int row = 0; row < filter.rowCount(filter.index(group, 0)); ++row)
                ids << idAt(filter, group, row);
        QCOMPARE(ids, shown);
        QCOMPARE(filter.checksShown(), int(shown.size()));
    }

    void sortingKeepsTheDimensionsInOrder()
    {
        ChecklistModel model;
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        model.setAssessment(smallCatalogue(), assessed({}, {seen(u"rel.tests"_s, 1)}));
        filter.sort(ChecklistModel::GainColumn, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data(ChecklistModel::DimensionRole).toInt(), int(Dimension::Reliability));
        QCOMPARE(idAt(filter, 0, 0), u"rel.backups"_s);
        filter.sort(ChecklistModel::GainColumn, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data(ChecklistModel::DimensionRole).toInt(), int(Dimension::Reliability));
        QCOMPARE(idAt(filter, 0, 0), u"rel.tests"_s);
    }

    void queries()
    {
        const auto criteria =
            readChecklistQuery(u"is:n/a,fail class:debt rests:claimed dim:sec owner:\"Tomas O\" log"_s);
        QCOMPARE(criteria.states, (QSet<CheckState>{CheckState::NotApplicable, CheckState::Fail}));
        QCOMPARE(criteria.risks, QSet<RiskClass>{RiskClass::Debt});
        QCOMPARE(criteria.bases, QSet<EvidenceBasis>{EvidenceBasis::Claimed});
        QCOMPARE(criteria.dimension, std::optional(Dimension::Security));
        QCOMPARE(criteria.owner, u"Tomas O"_s);
        QCOMPARE(criteria.text, u"log"_s);
        QVERIFY(readChecklistQuery(checklistQuery(criteria)) == criteria);
    }

    void queriesNeverFail_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown key") << u"colour:red"_s << u"colour:red"_s;
        QTest::newRow("unknown value") << u"is:purple"_s << u"is:purple"_s;
        QTest::newRow("empty value") << u"class:"_s << u"class:"_s;
        QTest::newRow("no key") << u":fail"_s << u":fail"_s;
        QTest::newRow("open quotation mark") << u"\"two  words"_s << u"two  words"_s;
        QTest::newRow("spaces") << u"  a \t b  "_s << u"a b"_s;
        QTest::newRow("longer than a field") << QString(5000, u'x') << QString(1000, u'x');
    }

    void queriesNeverFail()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);
        ChecklistFilter::Criteria expected;
        expected.text = words;
        QVERIFY(readChecklistQuery(query) == expected);
    }
};

QTEST_GUILESS_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
