// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QLabel>

class QTextLayout;

namespace sextant {

/// A label in a role of type and ink. Plain text unless told otherwise, since much of what is shown comes from outside.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, Type type = Type::Body, Ink ink = Ink::Primary,
                       QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setType(Type type);

    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isParagraph() const;
    QString paragraph() const;
    qreal layOut(QTextLayout &layout, qreal width) const;
    void dress();

    /// Layouts ask for the height of the same width again and again, and shaping text is the dear part of it.
    struct Measured
    {
        QString text;
        QFont font;
        QHash<int, int> heights;
    };

    Type m_type;
    Ink m_ink;
    mutable Measured m_measured;
};

/// A TextLabel that wraps; made often enough to have a name.
TextLabel *wrappedLabel(const QString &text, Type type = Type::Body, Ink ink = Ink::Primary, QWidget *parent = nullptr);

} // namespace sextant
