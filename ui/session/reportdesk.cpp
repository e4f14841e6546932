// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reportdesk.h"

#include "reports/pdfdocument.h"
#include "session/session.h"
#include "storage/settingstore.h"
#include "usecases/projectreport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int waitMilliseconds = 250;
const QString choiceSetting = u"report/choice"_s;

struct SetReport
{
    std::shared_ptr<const PageLayout> pages;
    QStringList hidden;
};

QString toSetting(const ReportChoice &choice)
{
    const QJsonObject object{{u"audience"_s, choice.audience},
                             {u"format"_s, choice.format},
                             {u"redact"_s, wordsOf(choice.redaction)},
                             {u"title"_s, choice.control.title},
                             {u"client"_s, choice.control.client},
                             {u"author"_s, choice.control.author},
                             {u"confidentiality"_s, choice.control.confidentiality},
                             {u"since"_s, choice.since}};
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
    const auto document = documentOf(workspacePath, request, ticket);
    if (!document)
        return document.error();
    auto layout = PageLayout::of(*document, ticket);
    if (!layout)
        return layout.error();
    return SetReport{std::make_shared<const PageLayout>(std::move(*layout)), document->hidden};
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
                            choice.since == m_choice.since && choice.control.title == m_choice.control.title &&
                            choice.control.client == m_choice.control.client &&
                            choice.control.author == m_choice.control.author &&
                            choice.control.confidentiality == m_choice.control.confidentiality;
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
                m_hidden = report->hidden;
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
