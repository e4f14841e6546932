// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reportdesk.h"

#include "reports/brandlogo.h"
#include "reports/pdfdocument.h"
#include "session/session.h"
#include "storage/settingstore.h"
#include "usecases/projectreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int waitMilliseconds = 250;
const QString choiceSetting = u"report/choice"_s;
const QString notesSetting = u"report/notes"_s;

struct SetReport
{
    std::shared_ptr<const PageLayout> pages;
    std::shared_ptr<const ReportDocument> document;
};

QString toSetting(const ReportChoice &choice)
{
    QJsonObject object{{u"audience"_s, choice.audience},
                       {u"format"_s, choice.format},
                       {u"redact"_s, wordsOf(choice.redaction)},
                       {u"title"_s, choice.control.title},
                       {u"client"_s, choice.control.client},
                       {u"author"_s, choice.control.author},
                       {u"confidentiality"_s, choice.control.confidentiality},
                       {u"since"_s, choice.since},
                       {u"assessor"_s, choice.control.assessor},
                       {u"version"_s, choice.control.version},
                       {u"status"_s, choice.control.status},
                       {u"watermark"_s, choice.control.watermark},
                       {u"changes"_s, QJsonArray::fromStringList(choice.control.changeLog)},
                       {u"logo"_s, QString::fromLatin1(choice.control.logo.toBase64())}};
    if (choice.control.colour)
        object[u"colour"] = qint64(*choice.control.colour);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportChoice choiceIn(const QString &setting)
{
    const QJsonObject object = QJsonDocument::fromJson(setting.toUtf8()).object();
    ReportChoice choice;
    choice.audience = object[u"audience"].toString(choice.audience);
    choice.format = object[u"format"].toString(choice.format);
    if (const auto redaction = redactionOf(object[u"redact"].toString(u"people"_s)))
        choice.redaction = *redaction;
    choice.control = {object[u"title"].toString(), object[u"client"].toString(), object[u"author"].toString(),
                      object[u"confidentiality"].toString()};
    choice.since = object[u"since"].toInteger();
    ReportControl &control = choice.control;
    control.assessor = object[u"assessor"].toString();
    control.version = object[u"version"].toString();
    control.status = object[u"status"].toString();
    control.watermark = object[u"watermark"].toString();
    control.changeLog = object[u"changes"].toVariant().toStringList();
    control.logo = QByteArray::fromBase64(object[u"logo"].toString().toLatin1());
    if (object.contains(u"colour"))
        control.colour = quint32(object[u"colour"].toInteger()) & 0xffffff;
    return choice;
}

Result<ReportDocument> documentOf(const QString &workspacePath, const ProjectReportRequest &request,
                                  const Ticket &ticket)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return reportOfProject(*workspace, request, ticket);
}

Result<SetReport> setReport(const QString &workspacePath, const ProjectReportRequest &request, const Ticket &ticket)
{
    auto document = documentOf(workspacePath, request, ticket);
    if (!document)
        return document.error();
    auto layout = PageLayout::of(*document, ticket);
    if (!layout)
        return layout.error();
    return SetReport{std::make_shared<const PageLayout>(std::move(*layout)),
                     std::make_shared<const ReportDocument>(std::move(*document))};
}

/// The name of what was written.
Result<QString> writeReport(const QString &workspacePath, const ProjectReportRequest &request,
                            const DocumentWriter &writer, const QString &fileName, const Ticket &ticket)
{
    const auto document = documentOf(workspacePath, request, ticket);
    if (!document)
        return document.error();
    const auto bytes = writer.write(*document, ticket);
    if (!bytes)
        return bytes.error();
    if (const Status saved = saveReport(fileName, *bytes); !saved)
        return saved.error();
    return fileName;
}

ProjectReportRequest requestOf(const Session *session, const ReportChoice &choice, const ReportTemplate &audience)
{
    return {session->state().project.id, audience, choice.control, choice.redaction, choice.since, session->now(),
            {session->person().name}};
}

} // namespace

bool ReportChoice::operator==(const ReportChoice &other) const
{
    return toSetting(*this) == toSetting(other);
}

ReportDesk::ReportDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_audiences(reportTemplates())
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &ReportDesk::setPages);
    connect(session, &Session::projectChanged, this, &ReportDesk::showProject);
    connect(session, &Session::assessmentChanged, this, [this] { m_wait.start(); });
    showProject();
}

void ReportDesk::showProject()
{
    m_pages.reset();
    m_document.reset();
    m_choice = {};
    if (m_session->hasProject()) {
        const SettingStore store(m_session->workspace().database(), m_session->state().project.id);
        if (const auto kept = store.value(choiceSetting); kept && !kept->isEmpty())
            m_choice = choiceIn(*kept);
        if (m_choice.control.author.isEmpty())
            m_choice.control.author = m_session->person().name;
        if (m_choice.control.client.isEmpty())
            m_choice.control.client = m_session->state().project.client;
        setPages();
    }
    Q_EMIT choiceChanged();
    Q_EMIT pagesChanged();
}

void ReportDesk::setChoice(const ReportChoice &choice)
{
    if (choice == m_choice || !m_session->hasProject())
        return;
    const bool sameReport = choice.audience == m_choice.audience && choice.redaction == m_choice.redaction &&
                            choice.since == m_choice.since && choice.control == m_choice.control;
    m_choice = choice;
    keepChoice();
    if (!sameReport)
        m_wait.start();
    Q_EMIT choiceChanged();
}

void ReportDesk::keepChoice()
{
    SettingStore store(m_session->workspace().database(), m_session->state().project.id);
    if (const Status kept = store.set(choiceSetting, toSetting(m_choice)); !kept)
        Q_EMIT failed(kept.error());
}

Status ReportDesk::setLogo(const QString &fileName)
{
    ReportChoice choice = m_choice;
    choice.control.logo.clear();
    if (!fileName.isEmpty()) {
        auto logo = readLogo(fileName);
        if (!logo)
            return logo.error();
        choice.control.logo = std::move(*logo);
    }
    setChoice(choice);
    return done();
}

QMap<QString, QString> ReportDesk::notes() const
{
    QMap<QString, QString> notes;
    if (!m_session->hasProject())
        return notes;
    const SettingStore store(m_session->workspace().database(), m_session->state().project.id);
    const auto kept = store.value(notesSetting);
    const QJsonObject object = kept ? QJsonDocument::fromJson(kept->toUtf8()).object() : QJsonObject();
    for (auto note = object.begin(); note != object.end(); ++note)
        notes.insert(note.key(), note.value().toString());
    return notes;
}

void ReportDesk::keepNotes(const QMap<QString, QString> &notes)
{
    if (!m_session->hasProject())
        return;
    QJsonObject object;
    for (auto note = notes.begin(); note != notes.end(); ++note)
        object.insert(note.key(), note.value());
    SettingStore store(m_session->workspace().database(), m_session->state().project.id);
    const QString setting = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (const Status kept = store.set(notesSetting, setting); !kept)
        Q_EMIT failed(kept.error());
}

Status ReportDesk::openTemplate(const QString &fileName)
{
    const auto read = readReportTemplateFile(fileName);
    if (!read)
        return read.error();
    ReportChoice choice = m_choice;
    choice.audience = fileName;
    setChoice(choice);
    return done();
}

Status ReportDesk::copyTemplate(const QString &fileName)
{
    QByteArray source = reportTemplateSource(m_choice.audience);
    if (source.isEmpty())
        if (QFile file(m_choice.audience); file.open(QIODevice::ReadOnly))
            source = file.readAll();
    return saveReport(fileName, source);
}

Result<ReportTemplate> ReportDesk::audience() const
{
    return findReportTemplate(m_choice.audience);
}

void ReportDesk::setPages()
{
    if (!m_session->hasProject())
        return;
    const auto chosen = audience();
    if (!chosen) {
        Q_EMIT failed(chosen.error());
        return;
    }
    m_setting = true;
    const int number = ++m_number;
    startJob<SetReport>(
        this,
        [path = m_session->workspacePath(), request = requestOf(m_session, m_choice, *chosen)](const Ticket &ticket) {
            return setReport(path, request, ticket);
        },
        [this, number](const Result<SetReport> &report) {
            if (number != m_number)
                return;
            m_setting = false;
            if (report) {
                m_pages = report->pages;
                m_document = report->document;
            } else {
                Q_EMIT failed(report.error());
            }
            Q_EMIT pagesChanged();
        });
}

QString ReportDesk::suggestedName() const
{
    QString name =
        m_session->hasProject() && !m_choice.redaction.repositories ? m_session->state().project.name : tr("report");
    for (const QChar bad : u"\\/:*?\"<>|"_s)
        name.replace(bad, u' ');
    for (const DocumentWriter &writer : allDocumentWriters())
        if (m_choice.format == QLatin1StringView(writer.id))
            return u"%1.%2"_s.arg(name.simplified(), QLatin1StringView(writer.suffix));
    return name;
}

void ReportDesk::exportTo(const QString &fileName)
{
    const auto chosen = audience();
    if (!chosen) {
        Q_EMIT failed(chosen.error());
        return;
    }
    for (const DocumentWriter &writer : allDocumentWriters())
        if (m_choice.format == QLatin1StringView(writer.id))
            m_session->jobs()->start<QString>(
                tr("Write the report"),
                [path = m_session->workspacePath(), request = requestOf(m_session, m_choice, *chosen), writer,
                 fileName](const Ticket &ticket) { return writeReport(path, request, writer, fileName, ticket); },
                [desk = QPointer<ReportDesk>(this)](const Result<QString> &written) {
                    if (!desk)
                        return;
                    if (written)
                        Q_EMIT desk->exported(*written);
                    else if (written.error().kind != Error::Kind::Cancelled)
                        Q_EMIT desk->failed(written.error());
                });
}

} // namespace sextant
