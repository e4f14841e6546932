// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace sextant {

class PageLayout;

/// Writes into a PDF that Qt made of the layout what each part of it is: headings, paragraphs, lists, tables, figures
/// with what they say, in the order they are read in. The links of the table of contents have to be there. Throws what
/// libqpdf throws.
void addTags(QPDF &pdf, const PageLayout &layout);

} // namespace sextant
