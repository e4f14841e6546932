// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace sextant {

/// A whole file to read, with the numbers of its lines and some of them marked. Always from left to right.
class CodeText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeText(QWidget *parent = nullptr);

    void setCode(const QString &text, const QList<int> &markedLines);
    const QList<int> &markedLines() const { return m_marked; }
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeNumbers;
    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    void arrange();
    void dress();

    QWidget *m_numbers;
    QList<int> m_marked;
};

} // namespace sextant
