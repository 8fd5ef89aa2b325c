using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Indexing;

public sealed class HilbertOrderTests
{
    // A cell of the curve, in units of a place.
    private const double High = 180.0 * GeoPoint.UnitsPerDegree / 65535;
    private const double Wide = 360.0 * GeoPoint.UnitsPerDegree / 65535;

    [Fact]
    public void Key_OfNeighbouringNumbers_IsOfNeighbouringCells()
    {
        const int side = 64;
        var (south, west) = (Cells(54.5, 90, High), Cells(8, 180, Wide));
        var cells = Enumerable.Range(0, side * side)
            .Select(i => (North: south + (i / side), East: west + (i % side)))
            .OrderBy(cell => HilbertOrder.Key(Units(cell.North, 90, High), Units(cell.East, 180, Wide)))
            .ToList();

        // Over one whole square of the curve each step goes to a cell beside the last; where the square cuts the curve it may jump.
        var steps = cells.Zip(cells.Skip(1), (one, next) => Math.Abs(one.North - next.North) + Math.Abs(one.East - next.East)).ToList();
        Assert.Equal(side * side - 1, steps.Count(step => step == 1));
    }

    [Fact]
    public void Key_WithoutAPlace_ComesLast()
    {
        Assert.Equal(uint.MaxValue, HilbertOrder.Key(ColumnValue.Missing, ColumnValue.Missing));
        Assert.True(HilbertOrder.Key(90 * GeoPoint.UnitsPerDegree, 180 * GeoPoint.UnitsPerDegree) < uint.MaxValue);
    }

    // The first cell of an aligned square of 64.
    private static int Cells(double degrees, int half, double cell) => (int)((degrees + half) * GeoPoint.UnitsPerDegree / cell) / 64 * 64;

    private static int Units(int cell, int half, double size) => (int)(((cell + 0.5) * size) - (half * (double)GeoPoint.UnitsPerDegree));
}
