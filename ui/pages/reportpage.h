// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace sextant {

class BundleDesk;
class Button;
class Notice;
class Presentation;
class ReportDesk;
class ReportPages;
class TextLabel;
struct BundleReceipt;
struct ReportChoice;

/// The report for an audience: what goes in, what is left out, and the pages as they will be.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// item "questionnaire" asks for a buyer's file, "questionnaire:FILE" opens that one.
    void goTo(const Destination &destination) override;

private:
    QWidget *makeForm();
    void addAudience(QVBoxLayout *form);
    void addRedaction(QVBoxLayout *form);
    void addControl(QVBoxLayout *form);
    void addTemplates(QVBoxLayout *form);
    QWidget *makeHead();
    QLineEdit *addField(QVBoxLayout *form, const QString &name, const QString &objectName);
    void listen();
    void choose();
    void showChoice();
    void showPages();
    void fillSnapshots();
    void askForQuestionnaire();
    void openQuestionnaire(const QString &file);
    void askForTemplate();
    void askForCopy();
    void askForFile();
    void askForBundle();
    void showReceipt(const BundleReceipt &receipt);
    void askForLogo();
    void present();
    void showColour();

    ReportDesk *m_desk;
    BundleDesk *m_bundles;
    QComboBox *m_audience = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_since = nullptr;
    QComboBox *m_findings = nullptr;
    QCheckBox *m_people = nullptr;
    QCheckBox *m_paths = nullptr;
    QCheckBox *m_repositories = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_confidentiality = nullptr;
    QLineEdit *m_assessor = nullptr;
    QLineEdit *m_version = nullptr;
    QLineEdit *m_status = nullptr;
    QLineEdit *m_watermark = nullptr;
    QLineEdit *m_colour = nullptr;
    TextLabel *m_colourState = nullptr;
    Button *m_logo = nullptr;
    Button *m_present = nullptr;
    QPointer<Presentation> m_talk;
    Notice *m_notice = nullptr;
    TextLabel *m_state = nullptr;
    ReportPages *m_pages = nullptr;
    bool m_showing = false; ///< the fields are being filled, not edited
};

} // namespace sextant
