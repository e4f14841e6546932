// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/repository/knowledgerow.h"
#include "session/repositorydesk.h"
#include "widgets/card.h"

class QToolButton;

namespace sextant {

class FlowLayout;
class Notice;
class TextLabel;

/// Who worked on what, and what nobody would know any more if some people left.
class KnowledgeCard : public Card
{
    Q_OBJECT

public:
    explicit KnowledgeCard(RepositoryDesk *desk, QWidget *parent = nullptr);

    void refresh();
    const Departure &departure() const { return m_departure; }

Q_SIGNALS:
    void areaActivated(const QString &path);
    void listRequested(const QString &title, const QString &facts, const QStringList &paths);

private:
    QToolButton *makeNamesButton();
    void rebuildPeople();
    void rebuildRows();
    void simulate();

    RepositoryDesk *m_desk;
    Notice *m_notice;
    TextLabel *m_if;
    QWidget *m_people;
    FlowLayout *m_chips;
    QVBoxLayout *m_rows;
    PartLegend *m_legend;
    const CodeFigures *m_shown = nullptr;
    QList<CodeArea> m_areas;
    QSet<int> m_gone;
    Departure m_departure;
};

} // namespace sextant
