using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Labinov.Tests.House;

/// <summary>
/// The HTML that a page or part writes as it stands. It is read from the compiled page: there the Razor compiler itself has told what is
/// text and what is code. Everything computed is one replacement character.
/// </summary>
internal static class PageLiterals
{
    private const char Computed = '\uFFFC';

    public static IEnumerable<(string Page, string Html)> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (
            var page in module.Types.Where(type => type.Namespace == "AspNetCoreGeneratedDocument")
        )
        {
            foreach (
                var method in Family(page)
                    .SelectMany(type => type.Methods)
                    .Where(method => method.HasBody)
            )
            {
                var html = Html(method.Body);
                if (html.Length > 0)
                {
                    yield return (page.Name, html);
                }
            }
        }
    }

    private static IEnumerable<TypeDefinition> Family(TypeDefinition type) =>
        type.NestedTypes.SelectMany(Family).Prepend(type);

    private static string Html(MethodBody body)
    {
        var html = new StringBuilder();
        foreach (
            var call in body.Instructions.Where(instruction =>
                instruction.Operand is MethodReference
            )
        )
        {
            switch (((MethodReference)call.Operand).Name)
            {
                case "WriteLiteral" when call.Previous.Operand is string text:
                    html.Append(text);
                    break;
                case "Write":
                    html.Append(Computed);
                    break;
                case "BeginWriteAttribute":
                    html.Append(Prefix(call));
                    break;
                case "WriteAttributeValue":
                    html.Append(Literal(call) ?? Computed.ToString());
                    break;
                case "EndWriteAttribute":
                    html.Append('"');
                    break;
            }
        }

        return html.ToString();
    }

    // BeginWriteAttribute(name, prefix, prefixOffset, suffix, suffixOffset, valuesCount)
    private static string? Prefix(Instruction call) => Strings(call, 6).ElementAtOrDefault(1);

    // WriteAttributeValue(prefix, prefixOffset, value, valueOffset, valueLength, isLiteral)
    private static string? Literal(Instruction call) => Strings(call, 6).ElementAtOrDefault(1);

    // The texts among the few instructions that push the arguments of a call.
    private static IEnumerable<string> Strings(Instruction call, int arguments)
    {
        var pushed = new List<string>();
        var at = call.Previous;
        for (
            var i = 0;
            i < arguments && at is not null && at.Operand is not MethodReference;
            i++, at = at.Previous
        )
        {
            if (at.Operand is string text)
            {
                pushed.Insert(0, text);
            }
        }

        return pushed;
    }
}
