// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QHBoxLayout;
class QToolButton;

namespace sextant {

class FlowLayout;

/// One step of the way from the product to what is explained.
struct Crumb
{
    QString text;   ///< "Compliance 24"
    QString spoken; ///< with its bounds
    ExplainSubject subject;
};

/// The way to what is explained, and the buttons of the pane.
class ExplainHead : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainHead(QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs); ///< the last one is where we are
    void setCanGoBack(bool can);

Q_SIGNALS:
    void crumbActivated(const ExplainSubject &subject);
    void backRequested();
    void copyRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_crumbs = nullptr;
    QHBoxLayout *m_line;
    QToolButton *m_back;
};

} // namespace sextant
