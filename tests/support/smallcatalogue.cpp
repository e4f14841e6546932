// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallcatalogue.h"

namespace sextant::test {

namespace {

using namespace Qt::Literals::StringLiterals;

Check check(const QString &id, Dimension dimension, double weight, const QString &risk, const QString &applies)
{
    Check check;
    check.id = id;
    check.dimension = dimension;
    check.title = u"Title of "_s + id;
    check.question = u"Question of "_s + id;
    check.why = u"Why of "_s + id;
    check.howToFix = {u"First step"_s, u"Second step"_s};
    check.doneWhen = u"Proof of "_s + id;
    check.weight = weight;
    check.risk = *riskByStage(risk);
    check.applies = applies;
    check.effortDays = {0.5, 1, 2};
    return check;
}

} // namespace

Detector detector(const QStringList &needs, Detector::Meaning meaning, SignClass signClass)
{
    Detector detector;
    detector.expression = needs.join(u" & "_s);
    for (const QString &need : needs)
        detector.needs << FactCondition{need, FactCondition::Comparison::Found, 0};
    detector.meaning = meaning;
    detector.signClass = signClass;
    return detector;
}

Catalogue smallCatalogue()
{
    using Meaning = Detector::Meaning;
    Catalogue catalogue;
    catalogue.id = u"small"_s;
    catalogue.version = u"1.0.0"_s;
    catalogue.hash = u"0123456789abcdef"_s;
    catalogue.profile = {
        {u"db"_s, u"Does it keep data in a database?"_s, {}, {{u"dep:ORM"_s, FactCondition::Comparison::Found, 0}}},
        {u"login"_s, u"Can users sign in?"_s, {}, {}}};
    catalogue.dependencySets.insert(u"ORM"_s, {u"a database library"_s, {}});
    catalogue.fileSets.insert(u"CI"_s, {u"a pipeline definition"_s, {}});
    catalogue.textSets.insert(u"KEY"_s, {u"a key in the code"_s, {u"code"_s}, u"key"_s, {}, true});

    Check secrets = check(u"sec.secrets"_s, Dimension::Security, 10, u"AASS"_s, u"always"_s);
    secrets.detectors = {detector({u"text:KEY"_s}, Meaning::No, SignClass::Counterexample)};
    secrets.scannerRules = {{ScannerRule::Kind::Counterexample, {FindingClass::Secret}, {}}};
    Check scan = check(u"sec.scan"_s, Dimension::Security, 5, u"AADD"_s, u"login"_s);
    scan.scannerRules = {{ScannerRule::Kind::ZeroTolerance, {FindingClass::Code}, {79, 89}}};
    Check tests = check(u"rel.tests"_s, Dimension::Reliability, 10, u"AADS"_s, u"always"_s);
    tests.detectors = {detector({u"file:CI"_s}, Meaning::Yes, SignClass::Direct),
                       detector({u"text:TESTS"_s}, Meaning::Yes, SignClass::Indirect)};
    Check backups = check(u"rel.backups"_s, Dimension::Reliability, 10, u"AASS"_s, u"db"_s);
    catalogue.checks = {tests, backups, secrets, scan};
    return catalogue;
}

} // namespace sextant::test
