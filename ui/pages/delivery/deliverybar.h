// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;

namespace sextant {

/// What the delivery page looks at: how long back, which repository and which workflow; and its two actions.
class DeliveryBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryBar(QWidget *parent = nullptr);

    void setDays(double days);
    struct Place
    {
        QString key;
        QString name;
    };
    /// There is nothing to choose from one.
    void setPlaces(const QList<Place> &places, const QString &chosen);
    void setWorkflows(const QStringList &workflows, const QString &chosen);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daysChosen(double days);
    void workflowChosen(const QString &workflow); ///< empty: all
    void placeChosen(const QString &key);         ///< empty: all
    void definitionRequested();
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_lines;
    QButtonGroup *m_days;
    QComboBox *m_place; ///< repositories; hidden when there is only one
    QComboBox *m_workflow;
};

} // namespace sextant
