// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace sextant {

/// A filter that can be on or off; what is on is filled, outlined and said to be checked.
class FilterChip : public PaintedButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Toggle, Menu, Removable };

    FilterChip(QString id, const QString &text, Kind kind = Kind::Toggle, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void setCount(const QString &count);
    void setDimension(Dimension dimension); ///< icon instead of text; the name stays for screen readers
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateName();
    QRect crossRect() const;

    QString m_id;
    QString m_count;
    Kind m_kind;
    std::optional<Dimension> m_dimension;
    QMenu *m_menu = nullptr;
};

/// Chips that wrap where the line is full. Chips of one group exclude each other, the others combine.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    FilterChip *addChip(const QString &id, const QString &text, const QString &count = {}, const QString &group = {});
    FilterChip *addMenu(const QString &id, const QString &text, QMenu *menu);
    FilterChip *addRemovable(const QString &id, const QString &text);
    void addSeparator();
    void addWidget(QWidget *widget);
    FilterChip *chip(const QString &id) const;
    void removeChip(const QString &id);
    void clear();

Q_SIGNALS:
    void filterToggled(const QString &id, bool on); ///< by the user
    void removeRequested(const QString &id);

private:
    FilterChip *add(FilterChip *chip);

    QHash<QString, FilterChip *> m_chips;
    QHash<QString, QList<FilterChip *>> m_groups;
};

} // namespace sextant
