// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scoring: milliseconds for a full re-score of 131 checks with 10,000 pieces of evidence, with everything that
// explains it, and for one step of the what-if; the best of twenty.
#include "assessment/assessment.h"
#include "catalogue/catalogueloader.h"
#include "scoring/whatif.h"
#include "statistics/splitmix64.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <limits>

namespace {

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

constexpr int pieces = 10000;

double best(auto &&work)
{
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    return double(fastest) / 1e6;
}

AssessmentInput largeInput(const Catalogue &catalogue)
{
    AssessmentInput input;
    input.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    for (const ProfileQuestion &question : catalogue.profile)
        input.profile.insert(question.id, {Truth::Yes, u"bench"_s});
    SplitMix64 chance(1);
    for (int i = 0; i < pieces; ++i) {
        Evidence evidence;
        evidence.checkId = catalogue.checks.at(i % catalogue.checks.size()).id;
        evidence.kind = EvidenceKind(chance.next() % 6);
        evidence.value = double(chance.next() % 3) / 2;
        evidence.date = input.now.addSecs(-qint64(chance.next() % (200 * 86400)));
        evidence.source = u"scanner 1.0"_s;
        evidence.summary = u"Something that was seen"_s;
        evidence.places = {{u"src/app.ts"_s, i % 400, {}, u"line"_s}};
        input.evidence << evidence;
    }
    return input;
}

} // namespace

int main()
{
    QTextStream output(stdout);
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue) {
        output << catalogue.error().message() << '\n';
        return 1;
    }
    const AssessmentInput input = largeInput(*catalogue);
    double sum = 0;
    output << catalogue->checks.size() << " checks, " << input.evidence.size() << " pieces of evidence\n";
    output << "full re-score: " << best([&] { sum += *assess(*catalogue, input).product.headline; }) << " ms\n";
    const Assessment now = assess(*catalogue, input);
    QSet<QString> done;
    for (qsizetype i = 0; i < now.nextSteps.size(); i += 3)
        done << now.nextSteps.at(i).checkId;
    output << "what-if step, " << done.size()
           << " checks: " << best([&] { sum += *scoreIfDone(now.product, done, now.target).headline; })
           << " ms\ncheck sum " << sum << '\n';
    return 0;
}
