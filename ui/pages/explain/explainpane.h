// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"
#include "pages/page.h"

#include <QSet>

class QScrollArea;
class QVBoxLayout;

namespace sextant {

class Button;
class ExplainHead;
class TextLabel;
class WhenSeen;

/// Where a figure comes from: figure, parts, check, evidence, source line. Beside a page, or as a sheet over it.
class ExplainPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPane(Session *session, QWidget *parent = nullptr);

    const ExplainSubject &subject() const { return m_subject; }
    void setSubject(const ExplainSubject &subject);
    bool canGoBack() const { return !m_before.isEmpty(); }
    void goBack();
    QString asText() const;

    QSize sizeHint() const override { return {440, 600}; }
    QSize minimumSizeHint() const override { return {360, 240}; }

Q_SIGNALS:
    void navigateRequested(const Destination &destination);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void goTo(const ExplainSubject &subject);
    void showCrumbs();
    void fillProduct(QVBoxLayout *lines, const ProductExplanation &explanation);
    void fillDimension(QVBoxLayout *lines, const DimensionExplanation &explanation);
    void fillCheck(QVBoxLayout *lines, const CheckExplanation &explanation);
    void addCheck(QVBoxLayout *lines, const CheckExplanation &check);
    void showBiggest(const std::optional<BiggestChange> &biggest);
    void openInChecklist();
    void copy();

    Session *m_session;
    WhenSeen *m_seen;
    ExplainSubject m_subject;
    QList<ExplainSubject> m_before;
    QSet<QString> m_unfolded;
    QString m_biggestCheck;
    ExplainHead *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_foot = nullptr;
    TextLabel *m_biggest = nullptr;
    Button *m_open = nullptr;
};

} // namespace sextant
