using System.Globalization;
using System.Text;
using System.Xml;

namespace MatchPortal.Web.Feeds;

/// <summary>RSS 2.0.</summary>
internal static class RssText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static string Write(string title, string description, string address, string self, DateTimeOffset changed, IEnumerable<RssItem> items)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteStartElement("channel");
            Element(xml, "title", title);
            Element(xml, "link", address);
            Element(xml, "description", description);
            Element(xml, "language", "da");
            Element(xml, "lastBuildDate", Moment(changed));
            xml.WriteStartElement("atom", "link", Atom);
            xml.WriteAttributeString("href", self);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            foreach (var item in items)
            {
                Write(xml, item);
            }
        }

        return text.ToString();
    }

    private static void Write(XmlWriter xml, RssItem item)
    {
        xml.WriteStartElement("item");
        Element(xml, "title", item.Title);
        Element(xml, "link", item.Address);
        Element(xml, "guid", item.Address);
        Element(xml, "pubDate", Moment(new DateTimeOffset(item.PublishedAt, TimeSpan.Zero)));
        Element(xml, "category", item.Category);
        Element(xml, "description", item.Text);
        xml.WriteEndElement();
    }

    // A character that XML cannot hold, pasted from somewhere, must not break the feed for all.
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))));

    private static string Moment(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
