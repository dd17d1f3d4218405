namespace Labinov.Ui;

/// <summary>How cells look; the constants are their places in the list below.</summary>
internal static class WorkbookStyles
{
    public const int Number = 1;
    public const int Text = 2;
    public const int Wrapped = 3;
    public const int Heading = 4;
    public const int Day = 5;
    public const int Moment = 6;

    /// <summary>49 is "text", 0 "general"; 14 would be a day as the reader's country writes it, but LibreOffice then writes it so into csv.</summary>
    public const string Xml = $"""
        <styleSheet xmlns="{WorkbookSheet.Main}">
        <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF5"/></patternFill></fill></fills>
        <borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A94A8"/></bottom></border></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="7">
        <xf/>
        <xf applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="165" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
        </cellXfs>
        </styleSheet>
        """;
}
