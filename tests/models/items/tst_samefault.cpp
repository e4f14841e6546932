// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/samefault.h"
#include "models/storage/findingsscratch.h"

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

Finding ofPackage(FindingClass findingClass, const std::string &package, const std::string &vulnerability)
{
    Finding finding;
    finding.findingClass = findingClass;
    finding.rule = vulnerability;
    finding.package = package;
    finding.vulnerability = vulnerability;
    return finding;
}

Finding inFile(FindingClass findingClass, const std::string &path, int line, const std::string &rule,
               const std::vector<int> &cwes = {})
{
    Finding finding;
    finding.findingClass = findingClass;
    finding.path = path;
    finding.line = line;
    finding.rule = rule;
    finding.cwes = cwes;
    return finding;
}

Finding secret(const std::string &path, int line, const std::string &fingerprint)
{
    Finding finding = inFile(FindingClass::Secret, path, line, "key");
    finding.fingerprint = fingerprint;
    return finding;
}

} // namespace

class TestSameFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data()
    {
        using enum FindingClass;
        QTest::addColumn<Finding>("one");
        QTest::addColumn<Finding>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const Finding &one, const Finding &other, bool same) {
            QTest::newRow(name) << one << other << same;
        };
        const Finding pad = ofPackage(Dependency, "left-pad@1.0.0", "CVE-2026-1");
        row("package in other letters", pad, ofPackage(Dependency, "Left-Pad@1.0.0", "CVE-2026-1"), true);
        row("in an image", pad, ofPackage(Container, "left-pad@1.0.0", "CVE-2026-1"), true);
        row("other version", pad, ofPackage(Dependency, "left-pad@1.0.1", "CVE-2026-1"), false);
        row("no version", pad, ofPackage(Dependency, "left-pad", "CVE-2026-1"), false);
        row("version in other letters", ofPackage(Dependency, "a@1.0RC", "CVE-1"),
            ofPackage(Dependency, "a@1.0rc", "CVE-1"), false);
        row("other package", pad, ofPackage(Dependency, "right-pad@1.0.0", "CVE-2026-1"), false);
        row("other vulnerability", pad, ofPackage(Dependency, "left-pad@1.0.0", "CVE-2026-2"), false);
        row("no vulnerability", ofPackage(Dependency, "a@1", ""), ofPackage(Dependency, "a@1", ""), false);
        row("no package", ofPackage(Dependency, "", "CVE-1"), ofPackage(Dependency, "", "CVE-1"), false);
        row("scope of npm", ofPackage(Dependency, "@vue/core@3.1", "CVE-1"),
            ofPackage(Dependency, "@Vue/Core@3.1", "CVE-1"), true);
        row("scope of npm without version", ofPackage(Dependency, "@vue/core", "CVE-1"),
            ofPackage(Dependency, "@vue/core", "CVE-1"), true);

        row("fingerprint", secret("a.env", 3, "f1"), secret("b.env", 9, "f1"), true);
        row("other fingerprint", secret("a.env", 3, "f1"), secret("a.env", 3, "f2"), false);
        row("one fingerprint, same place", secret("a.env", 3, "f1"), secret("a.env", 3, ""), true);
        row("one fingerprint, next line", secret("a.env", 3, "f1"), secret("a.env", 4, ""), false);
        row("no fingerprint, other file", secret("a.env", 3, ""), secret("b.env", 3, ""), false);

        const Finding injection = inFile(Code, "a.ts", 10, "sql", {89, 20});
        row("three lines below", injection, inFile(Code, "a.ts", 13, "S3649", {89}), true);
        row("three lines above", injection, inFile(Quality, "a.ts", 7, "S3649", {564, 20}), true);
        row("four lines below", injection, inFile(Code, "a.ts", 14, "S3649", {89}), false);
        row("other weakness", injection, inFile(Code, "a.ts", 10, "sql", {79}), false);
        row("one without weakness", injection, inFile(Code, "a.ts", 10, "sql"), false);
        row("other file", injection, inFile(Code, "b.ts", 10, "sql", {89}), false);
        row("both without weakness, same rule", inFile(Code, "a.ts", 10, "r"), inFile(Quality, "a.ts", 11, "r"), true);
        row("both without weakness, other rule", inFile(Code, "a.ts", 10, "r"), inFile(Code, "a.ts", 10, "s"), false);
        row("whole file and its first lines", inFile(Code, "a.ts", 0, "r"), inFile(Code, "a.ts", 2, "r"), false);
        row("whole file twice", inFile(Code, "a.ts", 0, "r"), inFile(Code, "a.ts", 0, "r"), true);
        row("no file", inFile(Code, "", 0, "r", {89}), inFile(Code, "", 0, "r", {89}), false);
        row("code and a secret", inFile(Code, "a.ts", 1, "r"), inFile(Secret, "a.ts", 1, "r"), false);

        const Finding bucket = inFile(Infrastructure, "main.tf", 20, "AVD-AWS-0086");
        row("infrastructure", bucket, inFile(Infrastructure, "main.tf", 17, "AVD-AWS-0086"), true);
        row("infrastructure, four lines", bucket, inFile(Infrastructure, "main.tf", 16, "AVD-AWS-0086"), false);
        row("infrastructure, other rule", bucket, inFile(Infrastructure, "main.tf", 20, "CKV_AWS_53", {200}), false);

        const Finding header = inFile(Running, "https://shop.example/login", 0, "10038", {693});
        row("running", header, inFile(Running, "https://shop.example/login", 0, "csp", {693, 1021}), true);
        row("running, other weakness", header, inFile(Running, "https://shop.example/login", 0, "10038", {79}), false);
        row("running, no weakness", inFile(Running, "/", 0, "csp"), inFile(Running, "/", 0, "csp"), false);

        Finding licence = ofPackage(Licence, "readline@8.2", "");
        licence.rule = "GPL-3.0";
        Finding other = licence;
        row("licence", licence, other, true);
        other.rule = "AGPL-3.0";
        row("other licence", licence, other, false);
    }

    void rule()
    {
        QFETCH(Finding, one);
        QFETCH(Finding, other);
        QFETCH(bool, same);
        QCOMPARE(isSameFault(one, other), same);
        QCOMPARE(isSameFault(other, one), same);
    }

    // Other scans only, and the likeliest first.
    void candidatesAmongAll()
    {
        FindingsScratch scratch;
        const auto bring = [&scratch](const QString &tool, char name, const QString &scope, QList<Finding> list) {
            Import import = reportOf(scratch.project, tool, name, {2026, 11, 19});
            import.scope = scope;
            scratch.bring(import, list);
        };
        bring(u"Grype"_s, 'd', {},
              {ofPackage(FindingClass::Container, "OpenSSL@3.0.1", "CVE-2026-7"),
               ofPackage(FindingClass::Container, "OpenSSL@3.0.1", "CVE-2026-8"),
               ofPackage(FindingClass::Container, "zlib@1.3", "CVE-2026-9")});
        Finding own = ofPackage(FindingClass::Dependency, "openssl@3.0.1", "CVE-2026-8");
        own.rule = "own";
        Finding shown = own;
        shown.rule = "shown";
        bring(u"Trivy"_s, 'e', u"api"_s, {shown, own});
        Finding elsewhere = own;
        elsewhere.rule = "elsewhere";
        bring(u"Trivy"_s, 'f', u"web"_s, {elsewhere});

        const FindingColumns columns = *loadFindingColumns(scratch.database, scratch.project, {});
        const auto idsOf = [&](const QString &rule, qsizetype most) {
            const auto found = FindingStore(scratch.database).load({scratch.idOf(rule)});
            return mayBeSameFault(columns, found->front(), most);
        };
        const QList<qint64> all = {scratch.idOf(u"CVE-2026-7"_s), scratch.idOf(u"CVE-2026-8"_s),
                                   scratch.idOf(u"elsewhere"_s)};
        QCOMPARE(idsOf(u"shown"_s, 50), all);
        QCOMPARE(idsOf(u"shown"_s, 2), all.mid(0, 2));
        QCOMPARE(idsOf(u"CVE-2026-9"_s, 50), QList<qint64>());
        QCOMPARE(idsOf(u"injection"_s, 50), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(TestSameFault)
#include "tst_samefault.moc"
