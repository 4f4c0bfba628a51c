#pragma once

#include "model/base/result.h"
#include "model/layout/graph.h"

namespace portolan {

/// Places boxes with Graphviz' dot and routes the lines. The same graph gives the same layout. One thread at a time.
Result<Layout> layOut(const Graph &graph);

/// Routes the lines anew for boxes that stand where the user put them.
QList<Route> routesFor(const Graph &graph, const QList<QRectF> &boxes);

/// What `render --stats` prints of a layout. Crossings are counted between flattened curves that share no end.
struct LayoutFigures
{
    int cards = 0;
    int flows = 0;
    int overlaps = 0;
    int throughCards = 0;
    int missedSockets = 0;
    int crossings = 0;
    /// Of plain `dot` on the same boxes, ports and rankdir=LR, splines=true.
    int dotCrossings = 0;
    QSizeF size;
};

LayoutFigures figuresOf(const Graph &graph, const Layout &layout);

} // namespace portolan
