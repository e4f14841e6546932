// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pagelayout.h"
#include "reports/redaction.h"
#include "reports/reporttemplate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sextant {

class Session;

/// What was chosen for the report of a project, kept with the project.
struct ReportChoice
{
    QString audience = QStringLiteral("founder"); ///< id of a template, or a file
    QString format = QStringLiteral("pdf");
    Redaction redaction;
    ReportControl control;
    qint64 since = 0; ///< see ProjectReportRequest

    bool operator==(const ReportChoice &) const;
};

/// The report of the open project, as the page works on it: the choice, the pages as they will be, and the export.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReportDesk(Session *session, QObject *parent = nullptr);

    const ReportChoice &choice() const { return m_choice; }
    void setChoice(const ReportChoice &choice);
    const QList<ReportTemplate> &audiences() const { return m_audiences; }
    /// Takes a template of the user's own into the list and chooses it.
    Status openTemplate(const QString &fileName);
    /// Writes the chosen template's file, to be edited.
    Status copyTemplate(const QString &fileName);

    /// Null while the first ones are set.
    const std::shared_ptr<const PageLayout> &pages() const { return m_pages; }
    /// What is on them, names left out; null likewise.
    const std::shared_ptr<const ReportDocument> &document() const { return m_document; }
    QStringList hidden() const { return m_document ? m_document->hidden : QStringList(); }
    /// Takes a picture as the logo; an empty name takes it away.
    Status setLogo(const QString &fileName);
    /// What was written down for each slide of the talk, kept with the project.
    QMap<QString, QString> notes() const;
    void keepNotes(const QMap<QString, QString> &notes);
    bool isSetting() const { return m_setting; }
    QString suggestedName() const;
    void exportTo(const QString &fileName);

Q_SIGNALS:
    void choiceChanged();
    void pagesChanged();
    void exported(const QString &fileName);
    void failed(const Error &error);

private:
    void showProject();
    void keepChoice();
    void setPages();
    Result<ReportTemplate> audience() const;

    Session *m_session;
    ReportChoice m_choice;
    QList<ReportTemplate> m_audiences;
    std::shared_ptr<const PageLayout> m_pages;
    std::shared_ptr<const ReportDocument> m_document;
    QTimer m_wait; ///< words are typed faster than pages are set
    int m_number = 0;
    bool m_setting = false;
};

} // namespace sextant
