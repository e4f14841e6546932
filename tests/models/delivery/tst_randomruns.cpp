// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverycase.h"
#include "statistics/splitmix64.h"
#include "support/referencecases.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr qint64 day = 86400;

/// The same as in randomcases.py, which says what the reference answers.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_source(seed)
    {}
    qint64 below(quint64 bound) { return qint64(m_source.next() % bound); }
    std::string name(char letter, quint64 bound)
    {
        std::string made(1, letter);
        made += std::to_string(below(bound));
        return made;
    }

private:
    SplitMix64 m_source;
};

json randomRun(Random &random, int id)
{
    static constexpr std::array words{"success", "success",   "success",   "success", "failure",
                                      "failed",  "timed_out", "cancelled", "skipped"};
    json run{{"id", id}};
    run["workflow"] = random.name('w', 3);
    run["sha"] = random.name('s', 12);
    run["conclusion"] = words[std::size_t(random.below(words.size()))];
    const qint64 start = now - random.below(100 * day);
    run["start"] = start;
    run["end"] = start + random.below(7200) - 60;
    const qint64 again = random.below(2);
    run["attempt"] = 1 + again * random.below(3);
    run["prev_cancelled"] = random.below(7) == 0;
    return run;
}

QByteArray randomCase(quint64 seed)
{
    Random random(seed);
    json result{{"now", now}, {"days", 90}, {"runs", json::array()}, {"deployments", json::array()}};
    const auto runs = int(random.below(40));
    for (int i = 0; i < runs; ++i)
        result["runs"].push_back(randomRun(random, i));
    const auto deployments = int(random.below(20));
    for (int i = 0; i < deployments; ++i) {
        json deployment{{"id", i}};
        deployment["sha"] = random.name('c', 25);
        deployment["end"] = now - random.below(90 * day);
        deployment["fix"] = random.below(5) == 0;
        deployment["incident"] = random.below(9) == 0;
        result["deployments"].push_back(std::move(deployment));
    }
    for (int i = 0; i < 25; ++i) {
        std::string name(1, 'c');
        name += std::to_string(i);
        result["commits"][name] = now - random.below(100 * day);
        const qint64 count = i > 0 ? random.below(3) : 0;
        result["parents"][name] = json::array();
        for (qint64 parent = 0; parent < count; ++parent)
            result["parents"][name].push_back(random.name('c', quint64(i)));
    }
    return QByteArray::fromStdString(result.dump());
}

} // namespace

class TestRandomRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredListsEqualTheReference()
    {
        QFile file(u"" SEXTANT_TEST_DATA "/delivery/randomcases.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto expected = parseJson(file.readAll(), file.fileName());
        QVERIFY(bool(expected));
        QCOMPARE(expected->size(), std::size_t(500));
        for (quint64 seed = 0; seed < 500; ++seed) {
            const auto facts = readDeliveryCase(randomCase(seed), u"case"_s);
            QVERIFY2(bool(facts), facts ? "" : qPrintable(facts.error().message()));
            const QStringList found = differencesOf(QByteArray::fromStdString(expected->at(seed).dump()),
                                                    answerDeliveryCase(*facts), "sextant.ci-metrics/1");
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(found.join(u'\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomRuns)
#include "tst_randomruns.moc"
