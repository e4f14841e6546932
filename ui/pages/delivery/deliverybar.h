// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;

namespace sextant {

/// What the delivery page looks at: how long back, and which workflow; and its two actions.
class DeliveryBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryBar(QWidget *parent = nullptr);

    void setDays(double days);
    void setWorkflows(const QStringList &workflows, const QString &chosen);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daysChosen(double days);
    void workflowChosen(const QString &workflow); ///< empty: all
    void definitionRequested();
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_lines;
    QButtonGroup *m_days;
    QComboBox *m_workflow;
};

} // namespace sextant
