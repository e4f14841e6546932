// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pagelayout.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// The pages of a report side by side or one below the other, as they will be printed: white, whatever the theme.
class ReportPages : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPages(QWidget *parent = nullptr);

    void setPages(const std::shared_ptr<const PageLayout> &pages);
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF place(int page, int width) const;

    std::shared_ptr<const PageLayout> m_pages;
};

} // namespace sextant
