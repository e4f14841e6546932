// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "repository/workflows/pipelinedefinition.h"
#include "repository/workflows/yamlnode.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

const QString folder = QStringLiteral(SEXTANT_TEST_DATA "/repository/workflows/");

QByteArray dataFile(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWorkflows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesOfYaml();
    void hostileYaml_data();
    void hostileYaml();
    void answers_data();
    void answers();
    void unpinnedPartsHaveTheirLines();
    void testsAtNightAreNoFaultBesideOthers();
    void whatIsNotPublishedIsNoDeployment();
    void calledWorkflowCountsForItsCaller();
    void whatACalledWorkflowPublishesMayWaitThere();
    void takingAMigrationBackForTrialIsNoRollback();
    void factsOfAllFiles();
    void compositeActionsAreFollowed();
    void calledDeploymentNeedsItsGate();
    void includedFilesAreFollowed();
    void releaseActionsPublish_data();
    void releaseActionsPublish();
    void approvalIsSeen();
    void brokenFileIsTold();
    void keptAndReadAgain();

private:
    /// "answer how line line", as short as a table needs it.
    QString said(const WorkflowFile &file, WorkflowTopic topic) const;
    Workflows judge(const QList<std::pair<QString, QByteArray>> &files) const;

    std::optional<TextSearch> m_search;
};

void TestWorkflows::initTestCase()
{
    const auto catalogue = loadBuiltInCatalogue();
    QVERIFY(catalogue);
    auto search = TextSearch::compile(catalogue->textSets);
    QVERIFY(search);
    m_search = std::move(*search);
}

Workflows TestWorkflows::judge(const QList<std::pair<QString, QByteArray>> &files) const
{
    Pipelines pipelines;
    for (const auto &[path, text] : files)
        pipelines[path.toStdString()] = std::make_shared<const PipelineDefinition>(
            readPipeline(path.toStdString(), {text.constData(), std::size_t(text.size())}, *m_search));
    return judgeWorkflows(pipelines, u"c0ffee"_s);
}

QString TestWorkflows::said(const WorkflowFile &file, WorkflowTopic topic) const
{
    const WorkflowSign *sign = file.sign(topic);
    if (!sign)
        return file.unreadable;
    QStringList parts{idOf(sign->answer), sign->how};
    for (const Place &place : sign->places)
        parts << QString::number(place.line);
    return parts.join(u' ');
}

void TestWorkflows::linesOfYaml()
{
    const auto root =
        readYaml("on: [push]\nbase: &base\n  image: a\njob:\n  <<: *base\n  script:\n    - one\n    - - two\n");
    QVERIFY(root);
    QCOMPARE((*root)->entry("on")->value->entries.front().value->text, std::string("push")); // not the truth value
    QCOMPARE((*root)->entry("job")->line, 4);
    QCOMPARE((*root)->child("job")->textOf("image"), std::string("a"));
    QCOMPARE((*root)->child("job")->entry("image")->line, 3);
    const auto scripts = (*root)->child("job")->child("script")->scalars();
    QCOMPARE(scripts.size(), std::size_t(2));
    QCOMPARE(scripts[1]->line, 8);
}

void TestWorkflows::hostileYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    const auto chain = [](int links, int width) {
        QByteArray text = "a0: &a0 [x]\n";
        for (int i = 1; i < links; ++i)
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                    QByteArray("*a" + QByteArray::number(i - 1) + " ,").repeated(width) + "]\n";
        return text;
    };
    QTest::newRow("an alias of aliases of aliases") << chain(40, 9) << true;
    QTest::newRow("a chain of aliases longer than the stack") << chain(20'000, 1) << false;
    QTest::newRow("nested too deeply") << QByteArray("[").repeated(500) + QByteArray("]").repeated(500) << false;
    QTest::newRow("too many") << "- " + QByteArray("x\n- ").repeated(200'000) + "x\n" << false;
    QTest::newRow("an alias of what holds it") << QByteArray("a: &a\n  b: *a\n") << true;
    QTest::newRow("no YAML") << QByteArray("a: [b\nc: }\n") << false;
    QTest::newRow("bytes") << QByteArray::fromHex("0001fffe80c0") << false;
    QTest::newRow("nothing") << QByteArray() << true;
}

void TestWorkflows::hostileYaml()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, readable);
    QElapsedTimer timer;
    timer.start();
    const auto root = readYaml({text.constData(), std::size_t(text.size())});
    QCOMPARE(bool(root), readable);
    if (root) {
        for (const YamlEntry &entry : (*root)->entries)
            entry.value->scalars();
        (*root)->entry("nothing");
    }
    QVERIFY2(timer.elapsed() < 5000, "reading took as long as whoever wrote the file wanted");
}

void TestWorkflows::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<WorkflowTopic>("topic");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, WorkflowTopic topic, const char *expected) {
        const QString name = QString::fromLatin1(file);
        const QString path = name.startsWith("gitlab"_L1) ? u".gitlab-ci.yml"_s
                             : name == "Jenkinsfile"_L1   ? name
                                                          : u".github/workflows/"_s + name;
        QTest::addRow("%s, %s", file, idOf(topic).toLatin1().constData())
            << name << path << topic << QString::fromLatin1(expected);
    };
    using enum WorkflowTopic;
    row("gated.yml", PullTests, "yes tests-run 17");
    row("gated.yml", DeployGate, "yes waits-for-tests 24 17");
    row("gated.yml", Pins, "partly pinned 13");
    row("gated.yml", Rights, "yes read-only 6");
    row("gated.yml", Cache, "yes cached 15");
    row("gated.yml", Rollback, "yes rollback 28");
    row("gated.yml", ScheduledScan, "not-applicable none");
    row("gated.yml", StrangersCode, "not-applicable none");
    row("gated.yml", PrintedSecret, "not-applicable none");
    row("risky.yml", PullTests, "partly tests-tolerated 15");
    row("risky.yml", StrangersCode, "no fetches-it 10");
    row("risky.yml", PrintedSecret, "no printed 11");
    row("risky.yml", Rights, "no write-all 4");
    row("risky.yml", Pins, "no pinned 8 16");
    row("nightly.yml", PullTests, "no tests-elsewhere 17");
    row("nightly.yml", ScheduledScan, "yes scheduled 3 10");
    row("nightly.yml", Rights, "yes by-job 8");
    row("nightly.yml", Pins, "not-applicable none");
    row("publish.yml", DeployGate, "no no-gate 14");
    row("publish.yml", Rights, "unknown not-stated");
    row("release.yml", DeployGate, "partly person 7 1");
    row("release.yml", Rights, "yes by-job 3");
    row("labels.yml", StrangersCode, "yes leaves-it 1");
    row("labels.yml", PullTests, "not-applicable other-work 1");
    row("labels.yml", Pins, "yes pinned 7");
    row("script.yml", PullTests, "unknown not-recognised 3");
    row("gitlab-ci.yml", PullTests, "yes tests-run 15");
    row("gitlab-ci.yml", DeployGate, "yes waits-for-tests 30 15");
    row("gitlab-ci.yml", Pins, "no pinned 3");
    row("gitlab-ci.yml", Rights, "not-applicable no-such-setting");
    row("gitlab-ci.yml", ScheduledScan, "yes scheduled 19 20");
    row("gitlab-ci.yml", Cache, "yes cached 8");
    row("gitlab-ci.yml", Rollback, "yes rollback 31");
    row("gitlab-loose.yml", PullTests, "no tests-elsewhere 2");
    row("gitlab-loose.yml", DeployGate, "no no-gate 9");
    row("gitlab-loose.yml", PrintedSecret, "no printed 8");
    row("Jenkinsfile", PullTests, "unknown server-decides 9");
    row("Jenkinsfile", DeployGate, "yes waits-for-tests 21 9");
    row("Jenkinsfile", ScheduledScan, "yes scheduled 5 13");
    row("Jenkinsfile", Pins, "no pinned 1");
}

void TestWorkflows::answers()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(WorkflowTopic, topic);
    const QByteArray text = dataFile(file);
    QVERIFY(!text.isEmpty());
    const Workflows workflows = judge({{path, text}});
    QCOMPARE(workflows.files.size(), 1);
    QTEST(said(workflows.files.front(), topic), "expected");
}

void TestWorkflows::unpinnedPartsHaveTheirLines()
{
    const Workflows workflows = judge({{u".github/workflows/gated.yml"_s, dataFile(u"gated.yml"_s)}});
    const WorkflowSign *pins = workflows.files.front().sign(WorkflowTopic::Pins);
    QCOMPARE(pins->some, 1);
    QCOMPARE(pins->all, 2); // what stands in this repository is none from elsewhere
    QCOMPARE(pins->places.front(),
             (Place{u".github/workflows/gated.yml"_s, 13, u"c0ffee"_s, u"- uses: actions/setup-node@v4"_s}));
}

void TestWorkflows::calledWorkflowCountsForItsCaller()
{
    const std::pair caller(u".github/workflows/caller.yml"_s, dataFile(u"caller.yml"_s));
    const std::pair called(u".github/workflows/called.yml"_s, dataFile(u"called.yml"_s));
    const Workflows both = judge({caller, called});
    QCOMPARE(said(both.files[0], WorkflowTopic::PullTests), u"not-applicable called"_s);
    QCOMPARE(said(both.files[1], WorkflowTopic::PullTests), u"yes tests-run 3"_s);
    // Alone, nobody knows what the other one does.
    QCOMPARE(said(judge({caller}).files[0], WorkflowTopic::PullTests), u"unknown not-recognised 3"_s);
}

void TestWorkflows::testsAtNightAreNoFaultBesideOthers()
{
    const std::pair nightly(u".github/workflows/nightly.yml"_s, dataFile(u"nightly.yml"_s));
    const std::pair gated(u".github/workflows/gated.yml"_s, dataFile(u"gated.yml"_s));
    QCOMPARE(said(judge({nightly}).files[0], WorkflowTopic::PullTests), u"no tests-elsewhere 17"_s);
    QCOMPARE(said(judge({nightly, gated}).files[1], WorkflowTopic::PullTests), u"not-applicable tests-elsewhere 17"_s);
}

void TestWorkflows::whatIsNotPublishedIsNoDeployment()
{
    const auto gateOf = [this](const QByteArray &steps) {
        const QByteArray text = "on: push\njobs:\n  image:\n    steps:\n" + steps;
        return said(judge({{u".github/workflows/a.yml"_s, text}}).files[0], WorkflowTopic::DeployGate);
    };
    const QByteArray action = "      - uses: docker/build-push-action@v6\n";
    QCOMPARE(gateOf(action + "        with:\n          push: true\n"), u"no no-gate 5"_s);
    QCOMPARE(gateOf(action + "        with:\n          push: false\n"), u"not-applicable no-deploy"_s);
    QCOMPARE(gateOf(action), u"not-applicable no-deploy"_s);
    // A cluster that the job makes for itself is gone with it.
    QCOMPARE(gateOf("      - uses: helm/kind-action@v1\n      - run: kubectl apply -f k8s/\n"),
             u"not-applicable no-deploy"_s);
}

void TestWorkflows::whatACalledWorkflowPublishesMayWaitThere()
{
    const auto gate = [this](const QByteArray &environment) {
        const QByteArray caller = "on: push\njobs:\n  publish:\n    uses: ./.github/workflows/b.yml\n";
        const QByteArray called =
            "on:\n  workflow_call:\njobs:\n  push:\n" + environment + "    steps:\n      - run: docker push a/b\n";
        return said(judge({{u".github/workflows/a.yml"_s, caller}, {u".github/workflows/b.yml"_s, called}}).files[0],
                    WorkflowTopic::DeployGate);
    };
    QCOMPARE(gate("    environment: dockerhub\n"), u"unknown called 3"_s);
    QCOMPARE(gate({}), u"no no-gate 3"_s);
}

void TestWorkflows::takingAMigrationBackForTrialIsNoRollback()
{
    const auto rollbackOf = [this](const QByteArray &step) {
        const QByteArray text = "on: push\njobs:\n  deploy:\n    steps:\n      - run: flyctl deploy\n" + step;
        return said(judge({{u".github/workflows/a.yml"_s, text}}).files[0], WorkflowTopic::Rollback);
    };
    QCOMPARE(rollbackOf("      - name: Start migration:rollback test\n        run: php artisan migrate:rollback\n"),
             u"no none"_s);
    QCOMPARE(rollbackOf("      - name: Roll back the release\n        run: ./previous.sh\n"), u"yes rollback 6"_s);
}

void TestWorkflows::factsOfAllFiles()
{
    const auto outcomes = [this](const QStringList &names) {
        QList<std::pair<QString, QByteArray>> files;
        for (const QString &name : names)
            files << std::pair(u".github/workflows/"_s + name, dataFile(name));
        QMap<QString, Fact::Outcome> byFact;
        for (const Fact &fact : workflowFacts(judge(files)))
            byFact[fact.id.section(u':', 1)] = fact.outcome;
        return byFact;
    };
    using enum Fact::Outcome;
    const auto good = outcomes({u"gated.yml"_s, u"nightly.yml"_s});
    QCOMPARE(good[u"PULLTESTS"_s], Found);
    QCOMPARE(good[u"DEPLOYGATE"_s], Found);
    QCOMPARE(good[u"NOGATE"_s], NotFound);
    QCOMPARE(good[u"PINNED"_s], NotFound);
    QCOMPARE(good[u"LEASTRIGHTS"_s], Found);
    QCOMPARE(good[u"STRANGERSCODE"_s], NotFound);
    QCOMPARE(good[u"SCHEDULEDSCAN"_s], Found);
    const auto bad = outcomes({u"risky.yml"_s, u"publish.yml"_s, u"gated.yml"_s});
    QCOMPARE(bad[u"STRANGERSCODE"_s], Found);
    QCOMPARE(bad[u"WRITEALL"_s], Found);
    QCOMPARE(bad[u"PRINTEDSECRET"_s], Found);
    QCOMPARE(bad[u"NOGATE"_s], Found);
    QCOMPARE(bad[u"DEPLOYGATE"_s], NotFound); // one that is open is enough
    QCOMPARE(bad[u"LEASTRIGHTS"_s], NotFound);
    // What cannot be seen is neither there nor missing.
    QCOMPARE(outcomes({u"script.yml"_s})[u"PULLTESTS"_s], NotObservable);
    QCOMPARE(outcomes({u"script.yml"_s})[u"LEASTRIGHTS"_s], NotObservable);
    for (const Fact::Outcome outcome : outcomes({}))
        QCOMPARE(outcome, NotObservable);
}

void TestWorkflows::compositeActionsAreFollowed()
{
    const QByteArray workflow = "on: pull_request\njobs:\n  checks:\n    steps:\n"
                                "      - uses: ./.github/actions/outer\n      - uses: ./gone\n";
    const std::pair caller(u".github/workflows/a.yml"_s, workflow);
    const std::pair outer(u".github/actions/outer/action.yml"_s,
                          QByteArray("name: Outer\nruns:\n  using: composite\n  steps:\n"
                                     "    - uses: actions/setup-node@v4\n    - uses: ./.github/actions/inner\n"));
    // The inner one takes in the outer one again, which must not go on for ever.
    const std::pair inner(u".github/actions/inner/action.yaml"_s,
                          QByteArray("runs:\n  using: composite\n  steps:\n    - run: npm test\n      shell: bash\n"
                                     "    - uses: ./.github/actions/outer\n"));
    const std::pair unused(u"example/action.yml"_s, QByteArray("runs:\n  using: node20\n  main: index.js\n"));
    const Workflows workflows = judge({caller, outer, inner, unused});
    QCOMPARE(workflows.files.size(), 3); // the action that nothing here uses is a product, not a part of the pipeline
    const WorkflowFile &file = workflows.files[2];
    QCOMPARE(said(file, WorkflowTopic::PullTests), u"yes tests-run 5"_s);
    QCOMPARE(said(file, WorkflowTopic::NotRead), u"unknown elsewhere 5 6"_s); // the loop, and what is not there
    QCOMPARE(said(workflows.files[1], WorkflowTopic::Pins), u"no pinned 5"_s);
    QCOMPARE(said(workflows.files[1], WorkflowTopic::Rights), u"not-applicable called"_s);
    QCOMPARE(said(judge({caller}).files[0], WorkflowTopic::PullTests), u"unknown not-recognised 3"_s);
}

void TestWorkflows::calledDeploymentNeedsItsGate()
{
    const QByteArray ship = "on: workflow_call\njobs:\n  ship:\n    steps:\n      - run: kubectl apply -f k8s\n";
    const std::pair called(u".github/workflows/ship.yml"_s, ship);
    const auto caller = [](const QByteArray &needs) {
        const QByteArray text = "on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n  ship:\n" + needs +
                                "    uses: ./.github/workflows/ship.yml\n";
        return std::pair(u".github/workflows/a.yml"_s, text);
    };
    const Workflows gated = judge({caller("    needs: test\n"), called});
    QCOMPARE(said(gated.files[0], WorkflowTopic::DeployGate), u"yes waits-for-tests 6 5"_s);
    QCOMPARE(said(gated.files[1], WorkflowTopic::DeployGate), u"not-applicable caller 5"_s);
    QCOMPARE(said(judge({caller({}), called}).files[0], WorkflowTopic::DeployGate), u"no no-gate 6"_s);
    QCOMPARE(said(judge({called}).files[0], WorkflowTopic::DeployGate), u"unknown caller 5"_s);
    const std::pair elsewhere(u".github/workflows/a.yml"_s,
                              QByteArray("on: push\njobs:\n  all:\n    uses: team/ci/.github/workflows/all.yml@v1\n"));
    QCOMPARE(said(judge({elsewhere}).files[0], WorkflowTopic::NotRead), u"unknown elsewhere 4"_s);
}

void TestWorkflows::includedFilesAreFollowed()
{
    const std::pair root(u".gitlab-ci.yml"_s,
                         QByteArray("include:\n  - local: /ci/jobs.yml\n  - project: team/templates\n    file: /a.yml\n"
                                    "stages: [test, ship]\nship:\n  extends: .shipping\n"));
    const std::pair jobs(u"ci/jobs.yml"_s,
                         QByteArray("include: /ci/more.yml\nunit:\n  stage: test\n  script: npm test\n"));
    const std::pair more(u"ci/more.yml"_s,
                         QByteArray("include: /ci/jobs.yml\n.shipping:\n  stage: ship\n  script: helm upgrade shop .\n"
                                    "  rules:\n    - if: $CI_COMMIT_TAG\n"));
    const Workflows workflows = judge({root, jobs, more});
    QCOMPARE(workflows.files.size(), 3);
    QCOMPARE(said(workflows.files[0], WorkflowTopic::PullTests), u"yes tests-run 2"_s);
    QCOMPARE(said(workflows.files[0], WorkflowTopic::DeployGate), u"yes waits-for-tests 6 2"_s);
    QCOMPARE(said(workflows.files[0], WorkflowTopic::NotRead), u"unknown elsewhere 3"_s);
    QCOMPARE(said(workflows.files[1], WorkflowTopic::PullTests), u"not-applicable called"_s);
    // Without them, nothing is claimed of what they would bring.
    QCOMPARE(said(judge({root}).files[0], WorkflowTopic::PullTests), u"unknown includes 2"_s);
}

void TestWorkflows::releaseActionsPublish_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<bool>("publishes");
    const auto row = [](const char *step, bool publishes) { QTest::newRow(step) << QByteArray(step) << publishes; };
    row("uses: softprops/action-gh-release@v2", true);
    row("uses: pypa/gh-action-pypi-publish@release/v1", true);
    row("uses: pypa/gh-action-pypi-publish@v1\n        with: {repository-url: https://test.pypi.org/legacy/}", false);
    row("uses: goreleaser/goreleaser-action@v6\n        with: {args: release --clean}", true);
    row("uses: goreleaser/goreleaser-action@v6\n        with: {args: release --snapshot}", false);
    row("uses: changesets/action@v1\n        with: {publish: npm run release}", true);
    row("uses: changesets/action@v1", false);
    row("uses: cycjimmy/semantic-release-action@v4", true);
    row("run: npx semantic-release", true);
    row("run: npx semantic-release --dry-run", false);
    row("run: npm publish --provenance", true);
    row("run: npm publish --dry-run", false);
    row("run: cargo publish", true);
    row("run: gh release create v1", true);
    row("run: gh release list", false);
    row("run: ./gradlew publishPlugins", true);
    row("# run: npm publish", false);
}

void TestWorkflows::releaseActionsPublish()
{
    QFETCH(QByteArray, step);
    const QByteArray text = "on: push\njobs:\n  give:\n    steps:\n      - run: make\n      - " + step + "\n";
    const WorkflowSign *gate = judge({{u".github/workflows/a.yml"_s, text}}).files[0].sign(WorkflowTopic::DeployGate);
    QTEST(gate->how == u"no-gate"_s, "publishes");
}

void TestWorkflows::approvalIsSeen()
{
    const auto of = [this](const QString &path, const QByteArray &text) {
        return said(judge({{path, text}}).files[0], WorkflowTopic::Approval);
    };
    const QString github = u".github/workflows/a.yml"_s;
    QCOMPARE(of(github, "on: push\njobs:\n  ship:\n    environment: production\n    steps:\n      - run: fly deploy\n"),
             u"unknown environment 4"_s);
    QCOMPARE(of(github, "on: push\njobs:\n  ship:\n    steps:\n      - uses: trstringer/manual-approval@v1\n"
                        "      - run: fly deploy\n"),
             u"yes person 5 6"_s);
    QCOMPARE(of(github, "on: push\njobs:\n  ship:\n    steps:\n      - run: fly deploy\n"), u"no nobody 3"_s);
    QCOMPARE(of(github, "on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n"),
             u"not-applicable no-deploy"_s);
    // The question stands in a stage of its own, and the ones after it wait.
    QCOMPARE(of(u"Jenkinsfile"_s, "pipeline {\n  stages {\n    stage('Ask') {\n      steps {\n        input 'Go on?'\n"
                                  "      }\n    }\n    stage('Ship') {\n      steps {\n        sh 'fly deploy'\n"
                                  "      }\n    }\n  }\n}\n"),
             u"yes person 5 10"_s);
}

void TestWorkflows::brokenFileIsTold()
{
    const Workflows workflows = judge({{u".github/workflows/a.yml"_s, "jobs: [\n"},
                                       {u".github/workflows/b.yml"_s, "name: nothing\n"},
                                       {u"Jenkinsfile"_s, "pipeline { stages {"}});
    for (const WorkflowFile &file : workflows.files) {
        QVERIFY(!file.unreadable.isEmpty());
        QVERIFY(file.answers.isEmpty());
    }
    for (const Fact &fact : workflowFacts(workflows))
        QCOMPARE(fact.outcome, Fact::Outcome::NotObservable);
}

void TestWorkflows::keptAndReadAgain()
{
    const Workflows workflows =
        judge({{u".github/workflows/risky.yml"_s, dataFile(u"risky.yml"_s)}, {u"Jenkinsfile"_s, "{"}});
    const auto again = workflowsOf(toDocument(workflows));
    QVERIFY(again);
    QCOMPARE(*again, workflows);
    QVERIFY(!workflowsOf("{\"files\":[{}]}"));
}

QTEST_GUILESS_MAIN(TestWorkflows)

#include "tst_workflows.moc"
