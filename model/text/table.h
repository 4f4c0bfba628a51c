#pragma once

#include <QByteArray>
#include <QStringList>

namespace portolan {

/// A table of plain texts. Each row has as many cells as the header.
struct Table
{
    QStringList header;
    QList<QStringList> rows;
};

/// RFC 4180 with LF; a cell that a spreadsheet would take for a formula is written as text.
QByteArray toCsv(const Table &table);
/// A GitHub table; pipes and line breaks in cells are escaped.
QByteArray toMarkdown(const Table &table);
/// Columns padded with spaces for a terminal.
QByteArray toPlainText(const Table &table);

} // namespace portolan
