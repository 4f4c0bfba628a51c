#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace portolan {

/// A socket on the left edge of a box, by its distance from the top edge.
struct GraphPort
{
    qreal y = 0;
};

/// A card as the layout sees it: a fixed size with sockets. Sizes are in chart units (1 unit = 1 px at 100 %).
struct GraphBox
{
    QSizeF size;
    QList<GraphPort> ports;
    /// Index into Graph::groups; -1: in no group.
    int group = -1;
};

/// Leaves the right edge of a box and arrives at a port of another (or the same) one. Indices into Graph::boxes and its
/// ports.
struct GraphEdge
{
    int from = 0;
    /// Distance from the top edge of the box where the line leaves.
    qreal fromY = 0;
    int to = 0;
    int toPort = 0;
};

/// A container; the layout keeps its boxes together and clear of others, `titleHeight` above them free for its name.
struct GraphGroup
{
    qreal titleHeight = 0;
};

struct Graph
{
    QList<GraphGroup> groups;
    QList<GraphBox> boxes;
    QList<GraphEdge> edges;
};

/// A line as cubic Bezier pieces: points 0, 3, 6, ... lie on it, the others are control points. First point at the
/// calling box, last at the socket.
using Route = QList<QPointF>;

/// Where everything goes: top left is (0, 0), y grows downwards. Same order as in the graph.
struct Layout
{
    QList<QRectF> boxes;
    QList<QRectF> groups;
    QList<Route> routes;
    QRectF bounds;
};

} // namespace portolan
