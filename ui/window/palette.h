// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "window/searchsources.h"

#include <QElapsedTimer>
#include <QFuture>

class QFrame;
class QLineEdit;

namespace sextant {

class PaletteList;
class PaletteModel;
class TextLabel;

/// One field over the whole window that finds and runs everything. Each source searches on a worker thread and its
/// results appear as they come; what was typed since makes them void.
class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget *over);
    ~Palette() override;

    void open(const SearchScope &scope, const QString &text = {});
    void close();
    QLineEdit *field() const { return m_field; }
    PaletteModel *results() const { return m_results; }
    bool isSearching() const { return m_waiting > 0; }

Q_SIGNALS:
    void chosen(const SearchHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    QWidget *makeField();
    QWidget *makeFoot();
    void search();
    void take(int source, int version, const QList<SearchHit> &hits);
    void choose(bool keepOpen);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void stop();
    void place();

    QFrame *m_box;
    QLineEdit *m_field;
    PaletteModel *m_results;
    PaletteList *m_list;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    TextLabel *m_count;
    QList<Finder> m_finders;
    QList<QFuture<Result<QList<SearchHit>>>> m_running;
    QPointer<QWidget> m_before; ///< had the keyboard
    QElapsedTimer m_time;
    int m_version = 0; ///< of what is typed
    int m_waiting = 0; ///< sources that are still searching
    bool m_moved = false;
};

} // namespace sextant
