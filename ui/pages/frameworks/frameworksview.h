// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QTreeView;

namespace sextant {

class Button;
class CrosswalkModel;
class FrameworkListModel;
class Session;
class TextLabel;

/// The frameworks that checks refer to at the side, and one of them in full: its items, and the checks behind each.
class FrameworksView : public QWidget
{
    Q_OBJECT

public:
    explicit FrameworksView(Session *session, QWidget *parent = nullptr);

    void showFramework(const QString &id);

Q_SIGNALS:
    void checkRequested(const QString &checkId);
    void filterRequested(const QString &filter); ///< of the checklist

private:
    void read();
    void showCurrent();
    void open(const QModelIndex &index);
    QWidget *makeDetail();

    Session *m_session;
    FrameworkListModel *m_frameworks;
    CrosswalkModel *m_items;
    QListView *m_list;
    QTreeView *m_tree;
    TextLabel *m_title;
    TextLabel *m_about;
    TextLabel *m_reach;
    TextLabel *m_limits;
    Button *m_open;
    QString m_shown;
};

} // namespace sextant
