// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verification.h"

#include "bundle/archive.h"
#include "bundle/bundledocument.h"
#include "bundle/inputdocuments.h"
#include "bundle/scoredocument.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/ownruler.h"

#include <QFile>
#include <QFileInfo>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = BundleDifference::Kind;

constexpr int mostDifferences = 2000;
constexpr int phases = 3;

struct BundleVerificationText
{
    Q_DECLARE_TR_FUNCTIONS(BundleVerification)
};

QString sealIn(const QByteArray &manifest)
{
    const auto read = readManifest(manifest);
    return read ? read->seal : QString();
}

class Verifier
{
public:
    explicit Verifier(BundleVerification &verification)
        : m_all(verification)
    {}

    /// Long texts are only hashed and looked through; documents are kept until all members are known.
    Status take(const QString &name, const QByteArray &bytes)
    {
        m_all.members << memberOf(name, bytes);
        if (name == bundlemember::findings) {
            const auto lines = checkBundleLines(bytes, name);
            if (lines)
                m_all.findings = *lines;
            else
                unreadable(name, lines.error());
        } else if (name.endsWith(".json"_L1)) {
            m_documents.insert(name, bytes);
        }
        return done();
    }

    Status readManifest()
    {
        if (!m_documents.contains(bundlemember::manifest))
            return inputError(BundleVerificationText::tr("This is no evidence bundle: it has no manifest."),
                              m_all.fileName);
        const QByteArray bytes = m_documents.take(bundlemember::manifest);
        auto manifest = sextant::readManifest(bytes);
        if (!manifest) {
            Error error = manifest.error();
            error.where = m_all.fileName + u": "_s + error.where;
            return error;
        }
        m_all.manifest = *std::move(manifest);
        // No member lists the manifest's own hash.
        if (const QByteArray untouched = writeManifest(m_all.manifest); untouched != bytes)
            add({Kind::Changed, bundlemember::manifest, u"seal"_s, m_all.manifest.seal, sealIn(untouched)});
        return done();
    }

    void compareMembers()
    {
        QMap<QString, BundleMember> there;
        for (const BundleMember &member : std::as_const(m_all.members))
            there.insert(member.name, member);
        there.remove(bundlemember::manifest);
        QStringList listed;
        for (const BundleMember &member : std::as_const(m_all.manifest.members)) {
            if (listed.contains(member.name))
                add({Kind::Contrary, bundlemember::manifest, member.name, BundleVerificationText::tr("once"),
                     BundleVerificationText::tr("twice")});
            listed << member.name;
            const auto found = there.constFind(member.name);
            if (found == there.cend())
                add({Kind::Missing, member.name, {}, {}, {}});
            else if (found->sha256 != member.sha256 || found->bytes != member.bytes)
                add({Kind::Changed, member.name, u"sha256"_s, member.sha256, found->sha256});
        }
        for (const BundleMember &member : std::as_const(there))
            if (!listed.contains(member.name))
                add({Kind::Added, member.name, {}, {}, {}});
        // A manifest that leaves a member out is no smaller promise.
        for (const QString &name : bundleMembers())
            if (!listed.contains(name) && !there.contains(name))
                add({Kind::Missing, name, {}, {}, {}});
    }

    /// What the scores do not rest on has to have its shape all the same.
    void readRest(const Ticket &ticket)
    {
        using namespace bundlemember;
        for (const QString &name : {facts, imports, delivery, decisions, history})
            if (m_documents.contains(name) && !ticket.cancelled())
                if (const auto read = parseBundleDocument(m_documents.take(name), name, schemaOfMember(name)); !read)
                    unreadable(name, read.error());
    }

    void scoreAgain()
    {
        const auto catalogue = readCatalogue();
        const auto input = readEverything();
        if (!catalogue || !input)
            return;
        compareHeads(*catalogue, *input);
        m_all.assessment = assess(*catalogue, *input);
        using namespace bundlemember;
        if (m_documents.contains(scores))
            take(scores, compareScores(m_documents.value(scores), *m_all.assessment));
        if (m_documents.contains(report))
            take(report, compareReport(m_documents.value(report), *m_all.assessment));
    }

    void addStray(qint64 bytes)
    {
        if (bytes > 0)
            add({Kind::Added, BundleVerificationText::tr("%1 byte(s) outside of all members").arg(bytes), {}, {}, {}});
    }

private:
    void add(const BundleDifference &difference)
    {
        if (m_all.differences.size() < mostDifferences)
            m_all.differences << difference;
    }

    void unreadable(const QString &member, const Error &error)
    {
        add({Kind::Unreadable, member, error.message(), {}, {}});
    }

    std::optional<Catalogue> readCatalogue()
    {
        if (!m_documents.contains(bundlemember::catalogue))
            return std::nullopt;
        auto catalogue = readCatalogueFile(m_documents.value(bundlemember::catalogue), bundlemember::catalogue);
        if (catalogue)
            return withRuler(*std::move(catalogue), m_all.manifest.ruler);
        unreadable(bundlemember::catalogue, catalogue.error());
        return std::nullopt;
    }

    std::optional<AssessmentInput> readEverything()
    {
        using namespace bundlemember;
        if (!m_documents.contains(evidence) || !m_documents.contains(answers))
            return std::nullopt;
        auto input = readInput(m_documents.value(evidence), m_documents.value(answers));
        if (input)
            return *std::move(input);
        unreadable(input.error().where.startsWith(answers) ? answers : evidence, input.error());
        return std::nullopt;
    }

    void compareHeads(const Catalogue &catalogue, const AssessmentInput &input)
    {
        const BundleManifest &manifest = m_all.manifest;
        const auto same = [this](const QString &member, const QString &what, const QString &stated,
                                 const QString &found) {
            ++m_all.figures;
            if (stated != found)
                add({Kind::Contrary, member, what, stated, found});
        };
        using namespace bundlemember;
        same(bundlemember::catalogue, u"hash"_s, manifest.catalogueHash, catalogue.hash);
        same(bundlemember::catalogue, u"id"_s, manifest.catalogueId, catalogue.id);
        same(bundlemember::catalogue, u"version"_s, manifest.catalogueVersion, catalogue.version);
        same(evidence, u"assessed_at"_s, manifest.assessedAt.toString(Qt::ISODateWithMs),
             input.now.toString(Qt::ISODateWithMs));
        same(evidence, u"target"_s, idOf(manifest.target), idOf(input.target));
        if (manifest.methodVersion != method::version)
            add({Kind::Method, bundlemember::manifest, u"method_version"_s, QString::number(manifest.methodVersion),
                 QString::number(method::version)});
    }

    void take(const QString &member, const Result<FigureComparison> &comparison)
    {
        if (!comparison) {
            unreadable(member, comparison.error());
            return;
        }
        m_all.figures += comparison->figures;
        for (const FigureDifference &one : comparison->differences)
            add({Kind::Figure, member, one.figure, one.claimed, one.found});
    }

    BundleVerification &m_all;
    QMap<QString, QByteArray> m_documents;
};

} // namespace

Result<BundleVerification> verifyBundle(const QByteArray &zip, const QString &fileName, const Ticket &ticket)
{
    BundleVerification verification;
    verification.fileName = fileName;
    const BundleMember whole = memberOf(fileName, zip);
    verification.bytes = whole.bytes;
    verification.sha256 = whole.sha256;
    Verifier verifier(verification);
    ticket.report(0, phases, BundleVerificationText::tr("Reading"));
    const auto stray = readArchive(
        zip, fileName, [&verifier](const QString &name, const QByteArray &bytes) { return verifier.take(name, bytes); },
        ticket);
    if (!stray)
        return stray.error();
    if (const Status read = verifier.readManifest(); !read)
        return read.error();
    ticket.report(1, phases, BundleVerificationText::tr("Comparing"));
    verifier.compareMembers();
    verifier.addStray(*stray);
    verifier.readRest(ticket);
    if (ticket.cancelled())
        return cancelledError();
    ticket.report(2, phases, BundleVerificationText::tr("Scoring again"));
    verifier.scoreAgain();
    if (ticket.cancelled())
        return cancelledError();
    return verification;
}

Result<BundleVerification> verifyBundleFile(const QString &fileName, const Ticket &ticket)
{
    // A device or a pipe may never end.
    if (!QFileInfo(fileName).isFile())
        return inputError(BundleVerificationText::tr("There is no such file."), fileName);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(BundleVerificationText::tr("The bundle cannot be read: %1.").arg(file.errorString()),
                                fileName);
    if (file.size() > archivelimit::packed)
        return inputError(BundleVerificationText::tr("The file is larger than a bundle may be."), fileName);
    const QByteArray zip = file.read(archivelimit::packed + 1);
    if (file.error() != QFileDevice::NoError)
        return environmentError(BundleVerificationText::tr("The bundle cannot be read: %1.").arg(file.errorString()),
                                fileName);
    return verifyBundle(zip, fileName, ticket);
}

template <>
std::span<const Name<BundleDifference::Kind>> names<BundleDifference::Kind>()
{
    static constexpr Name<Kind> table[] = {
        {Kind::Missing, "missing", QT_TRANSLATE_NOOP("names", "Missing")},
        {Kind::Added, "added", QT_TRANSLATE_NOOP("names", "Added")},
        {Kind::Changed, "changed", QT_TRANSLATE_NOOP("names", "Changed")},
        {Kind::Unreadable, "unreadable", QT_TRANSLATE_NOOP("names", "Cannot be read")},
        {Kind::Contrary, "contrary", QT_TRANSLATE_NOOP("names", "Contradicts the manifest")},
        {Kind::Method, "method", QT_TRANSLATE_NOOP("names", "Another method")},
        {Kind::Figure, "figure", QT_TRANSLATE_NOOP("names", "Comes out otherwise")},
    };
    return table;
}

} // namespace sextant
