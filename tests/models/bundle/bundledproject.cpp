// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundledproject.h"

#include "catalogue/catalogueloader.h"
#include "storage/decisionstore.h"
#include "storage/waiverstore.h"
#include "usecases/importreports.h"
#include "usecases/saveassessment.h"

namespace sextant::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
// In two halves, so that no scanner takes this file for one with a secret.
const QString secretHead = u"sk_live_"_s;
const QString secretTail = u"4eC39HqLyjWDarjtT1zdp7dc"_s;

template <class T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

} // namespace

BundledProject::BundledProject()
{
    m_repository.write(u"package.json"_s,
                       "{\n  \"dependencies\": {\n    \"pg\": \"8.0.0\",\n    \"express\": \"4.0.0\"\n  }\n}\n");
    m_repository.write(u".github/workflows/ci.yml"_s, "on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n");
    m_repository.write(u"quay/crane.js"_s, "const app = require('express')();\napp.get('/healthz', ok);\n");
    m_repository.write(u"quay/keys.js"_s,
                       QByteArray("const key = '" + secretHead.toLatin1() + secretTail.toLatin1() + "';\n"));
    m_repository.commit(u"First version"_s, now.addDays(-10), u"Mara Lindqvist"_s, u"mara@quay.example"_s);
    m_repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://example.org/tidewater/harbour-core.git"_s});
    const Catalogue catalogue = must(loadBuiltInCatalogue());
    AssessRequest wanted;
    wanted.name = u"Harbour"_s;
    wanted.repositories = {m_repository.path()};
    wanted.now = now;
    wanted.profile[u"db"_s] = {Truth::Yes, u"Mara Lindqvist"_s};
    m_workspace = must(Workspace::create(path(u"team.sextant"_s)));
    m_id = must(saveAssessment(*m_workspace, must(assessProduct(wanted, catalogue, {})), catalogue, {}));
    ImportRequest scan;
    scan.projectId = m_id;
    scan.files = {QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/semgrep-oss-1.69.0.json")};
    must(importReports(*m_workspace, scan, catalogue, {}));
    addAnswers();
}

void BundledProject::addAnswers() const
{
    AnswerStore answers(m_workspace->database());
    AnswerRevision backups;
    backups.checkId = u"rel.backups"_s;
    backups.value = AnswerValue::Partly;
    backups.author = u"Mara Lindqvist"_s;
    backups.owner = u"Jo Berg"_s;
    backups.note = u"Jo Berg keeps them, see quay/crane.js in harbour-core; key "_s + secretHead + secretTail;
    backups.attachments = {{Attachment::Kind::File, u"Restore log"_s, u"quay/restore-log.txt"_s, {}}};
    AnswerRevision changed = backups;
    changed.value = AnswerValue::Yes;
    AnswerRevision out;
    out.checkId = u"rel.restore-test"_s;
    out.value = AnswerValue::NotApplicable;
    out.exclusion = ExclusionReason::OutOfScope;
    out.author = u"Jo Berg"_s;
    out.note = u"Asked mara@quay.example"_s;
    out.role = Role::Assessor;
    if (!answers.putAll(m_id, {backups}, now.addDays(-3)) || !answers.putAll(m_id, {changed, out}, now.addDays(-2)))
        qFatal("The answers of the test could not be stored");
    Waiver waiver;
    waiver.checkId = u"sec.mfa"_s;
    const Catalogue catalogue = must(loadBuiltInCatalogue());
    if (!catalogue.find(waiver.checkId))
        waiver.checkId = catalogue.checks.back().id;
    waiver.owner = u"Jo Berg"_s;
    waiver.reason = u"Mara Lindqvist agreed"_s;
    waiver.from = now.date().addDays(-5);
    waiver.until = now.date().addDays(30);
    must(WaiverStore(m_workspace->database()).add(m_id, waiver));
    StoredDecision decision;
    decision.projectId = m_id;
    decision.at = now.addDays(-1);
    decision.author = u"Mara Lindqvist"_s;
    decision.chosen = u"harden"_s;
    decision.recommended = u"harden"_s;
    decision.reason = u"As Jo Berg said of quay/crane.js"_s;
    decision.methodVersion = u"E 1"_s;
    decision.inputs = "{}";
    decision.result = R"({"why":"Mara Lindqvist"})";
    must(DecisionStore(m_workspace->database()).add(decision));
}

ProjectReportRequest BundledProject::request(const Redaction &redaction) const
{
    ProjectReportRequest request;
    request.projectId = m_id;
    request.audience = must(findReportTemplate(u"security-review"_s));
    request.redaction = redaction;
    request.now = now;
    return request;
}

QByteArray BundledProject::bundle(const Redaction &redaction) const
{
    return must(bundleOfProject(*m_workspace, request(redaction), {}));
}

Assessment BundledProject::assessment() const
{
    const Catalogue catalogue = must(loadBuiltInCatalogue());
    return assess(catalogue, inputOf(must(loadProject(*m_workspace, m_id, catalogue, now)), now));
}

QStringList BundledProject::people()
{
    return {u"Mara"_s, u"Lindqvist"_s, u"Berg"_s, u"quay.example"_s};
}

QStringList BundledProject::paths()
{
    return {u"crane.js"_s, u"keys.js"_s, u"restore-log"_s};
}

QStringList BundledProject::repositories()
{
    return {u"tidewater"_s, u"harbour-core"_s};
}

QString BundledProject::secret()
{
    return secretTail.left(20);
}

} // namespace sextant::test
