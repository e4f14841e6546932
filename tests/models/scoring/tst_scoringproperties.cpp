// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/randomcases.h"
#include "scoring/whatif.h"

#include <QFile>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double tolerance = 1e-9;
constexpr int randomCases = 2000;

/// Whether a cell of the table says the same; "-" stands for no figure.
bool same(const QString &cell, std::optional<double> value)
{
    return value ? std::abs(cell.toDouble() - *value) <= tolerance : cell == "-"_L1;
}

bool sameDimension(const QString &cell, const std::optional<DimensionScore> &score)
{
    if (!score)
        return cell == "-"_L1;
    const QStringList parts = cell.split(u' ');
    return parts.size() == 9 && same(parts[0], score->evidencedUncapped) && same(parts[1], score->evidenced) &&
           same(parts[2], score->ceiling) && same(parts[3], score->face) && same(parts[4], score->coverage) &&
           same(parts[5], double(score->level)) && same(parts[6], score->stoppersFailed) &&
           same(parts[7], score->stoppersUnproven) && same(parts[8], score->overclaim);
}

QString statesOf(const ProductScore &product)
{
    // In order of CheckState: pass, fail, unproven, contested, unknown.
    static constexpr char16_t letters[] = u"pfuc?";
    QString states;
    for (const JudgedCheck &check : product.checks)
        states += QChar(letters[int(check.score.state)]);
    return states.isEmpty() ? u"-"_s : states;
}

QString wrongColumn(const QStringList &row, const ProductScore &product)
{
    const QList<std::pair<const char *, bool>> columns{
        {"headline", same(row[0], product.headline)},
        {"ceiling", same(row[1], product.ceiling)},
        {"coverage", same(row[2], product.coverage)},
        {"level", same(row[3], double(product.level))},
        {"stage", row[4] == idOf(product.stageEarned)},
        {"weakest", row[5] == (product.weakest ? idOf(*product.weakest) : u"-"_s)},
        {"plain average", same(row[6], product.headline ? std::optional(product.plainAverage) : std::nullopt)},
        {"states", row[13] == statesOf(product)}};
    for (const auto &[name, agrees] : columns)
        if (!agrees)
            return QString::fromLatin1(name);
    for (int i = 0; i < dimensionCount; ++i)
        if (!sameDimension(row[7 + i], product.dimensions[std::size_t(i)]))
            return idOf(Dimension(i));
    return {};
}

bool notBelow(std::optional<double> after, std::optional<double> before)
{
    return !before || (after && *after >= *before - tolerance);
}

} // namespace

class TestScoringProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReferenceOnRandomProducts()
    {
        QFile file(QStringLiteral(SEXTANT_TEST_DATA "/scoring/random.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), randomCases + 1);
        RandomCases cases;
        int proven = 0;
        for (int i = 1; i <= randomCases; ++i) {
            const QStringList row = lines[i].split(u'\t');
            QCOMPARE(row.size(), 14);
            const ScoringCase made = cases.next();
            const ProductScore product = scoreProduct(made.checks, made.target);
            const QString wrong = wrongColumn(row, product);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"case %1: %2"_s.arg(QString::number(i), wrong)));
            proven += product.level == Level::Proven ? 1 : 0;
        }
        QVERIFY(proven > 20); // the upper end is among them
    }

    void positiveEvidenceNeverLowersAScore()
    {
        RandomCases cases(7);
        int tried = 0;
        for (int i = 0; i < 600; ++i) {
            ScoringCase made = cases.next();
            const ProductScore before = scoreProduct(made.checks, made.target);
            if (made.checks.empty() || !before.headline)
                continue;
            CheckCase &check = made.checks[cases.pick(made.checks.size())];
            Witness witness = cases.witness(false);
            witness.value = 1;
            witness.counterexample = false;
            check.evidence.push_back(witness);
            const ProductScore after = scoreProduct(made.checks, made.target);
            ++tried;
            QVERIFY(notBelow(after.headline, before.headline));
            QVERIFY(notBelow(
                after.of(check.dimension) ? std::optional(after.of(check.dimension)->evidenced) : std::nullopt,
                before.of(check.dimension) ? std::optional(before.of(check.dimension)->evidenced) : std::nullopt));
        }
        QVERIFY(tried > 400);
    }

    void unknownNeverBeatsYes()
    {
        RandomCases cases(11);
        for (int i = 0; i < 600; ++i) {
            ScoringCase made = cases.next();
            if (made.checks.empty())
                continue;
            CheckCase &check = made.checks[cases.pick(made.checks.size())];
            check.evidence.clear();
            const ProductScore unknown = scoreProduct(made.checks, made.target);
            check.evidence = {{EvidenceKind::Insider, 1}};
            const ProductScore yes = scoreProduct(made.checks, made.target);
            QVERIFY(notBelow(yes.headline, unknown.headline));
            QVERIFY(yes.coverage >= unknown.coverage - tolerance);
            QVERIFY(yes.level >= unknown.level);
        }
    }

    void theBoundsHoldTheScore()
    {
        RandomCases cases(13);
        for (int i = 0; i < 1000; ++i) {
            const ScoringCase made = cases.next();
            const ProductScore product = scoreProduct(made.checks, made.target);
            if (!product.headline)
                continue;
            QVERIFY(*product.low >= -tolerance && *product.low <= *product.headline + tolerance);
            QVERIFY(*product.headline <= *product.ceiling + tolerance && *product.ceiling <= 100 + tolerance);
            for (int at = 0; at < dimensionCount; ++at) {
                const auto &score = product.dimensions[std::size_t(at)];
                if (!score)
                    continue;
                QVERIFY(*product.lows[std::size_t(at)] <= score->evidenced + tolerance);
                QVERIFY(score->evidenced <= score->ceiling + tolerance);
                QVERIFY(score->evidencedUncapped <= score->face + tolerance);
            }
        }
    }

    /// What does not apply is in neither sum: leaving it out gives the same figures.
    void notApplicableIsInNoSum()
    {
        RandomCases cases(17);
        for (int i = 0; i < 600; ++i) {
            const ScoringCase made = cases.next();
            ScoringCase without = made;
            std::erase_if(without.checks, [](const CheckCase &check) { return check.applies == Truth::No; });
            const ProductScore all = scoreProduct(made.checks, made.target);
            const ProductScore some = scoreProduct(without.checks, made.target);
            QCOMPARE(all.headline, some.headline);
            QCOMPARE(all.ceiling, some.ceiling);
            QCOMPARE(all.coverage, some.coverage);
        }
    }

    void nothingThatAppliesGivesNoFigure()
    {
        RandomCases cases(19);
        for (int i = 0; i < 100; ++i) {
            ScoringCase made = cases.next();
            for (CheckCase &check : made.checks)
                check.applies = Truth::No;
            const ProductScore product = scoreProduct(made.checks, made.target);
            QVERIFY(!product.headline && !product.ceiling && !product.low && !product.weakest);
            QCOMPARE(product.level, Level::Absent);
        }
    }

    /// A step of the what-if is the score of the same product with proof of those checks.
    void whatIfIsTheScoreWithProof()
    {
        RandomCases cases(23);
        for (int i = 0; i < 400; ++i) {
            ScoringCase made = cases.next();
            const ProductScore now = scoreProduct(made.checks, made.target);
            QSet<QString> done;
            for (CheckCase &check : made.checks)
                if (cases.pick(3) == 0) {
                    done << check.id;
                    check.evidence = {{EvidenceKind::Ci, 1}, {EvidenceKind::Scanner, 1}};
                }
            const ProductScore expected = scoreProduct(made.checks, made.target);
            const ProductScore tried = scoreIfDone(now, done, made.target);
            QCOMPARE(tried.headline.has_value(), expected.headline.has_value());
            if (!tried.headline)
                continue;
            QVERIFY(std::abs(*tried.headline - *expected.headline) < tolerance);
            QVERIFY(std::abs(*tried.ceiling - *expected.ceiling) < tolerance);
            QVERIFY(std::abs(*tried.low - *expected.low) < tolerance);
            QCOMPARE(tried.level, expected.level);
            QCOMPARE(tried.stageEarned, expected.stageEarned);
        }
    }

    void theLadderSaysTheSameAsTheLevel()
    {
        RandomCases cases(29);
        for (int i = 0; i < 500; ++i) {
            const ScoringCase made = cases.next();
            const ProductScore product = scoreProduct(made.checks, made.target);
            for (int at = 0; at < dimensionCount; ++at) {
                const auto &score = product.dimensions[std::size_t(at)];
                if (!score)
                    continue;
                int reached = 0;
                for (const LevelRung &rung : levelLadder(product.checksOf(Dimension(at)), *score)) {
                    const bool met = std::ranges::all_of(rung.conditions, &LevelCondition::met);
                    if (int(rung.level) == reached + 1 && met)
                        ++reached;
                    QCOMPARE(rung.reached, int(rung.level) <= int(score->level));
                }
                QCOMPARE(reached, int(score->level));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestScoringProperties)
#include "tst_scoringproperties.moc"
