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
        foreach (var type in module.Types)
        {
            if (PathOf(type) is not { } page)
            {
                continue;
            }

            foreach (
                var method in Family(type)
                    .SelectMany(part => part.Methods)
                    .Where(method => method.HasBody)
            )
            {
                var html = Html(method.Body);
                if (html.Length > 0)
                {
                    yield return (page, html);
                }
            }
        }
    }

    // Razor notes on each compiled page which file it was: /Ui/Layouts/_Layout.cshtml
    private static string? PathOf(TypeDefinition type) =>
        type
            .CustomAttributes.Where(note =>
                note.AttributeType.Name == "RazorCompiledItemMetadataAttribute"
            )
            .Where(note => note.ConstructorArguments[0].Value is "Identifier")
            .Select(note => note.ConstructorArguments[1].Value as string)
            .FirstOrDefault();

    private static IEnumerable<TypeDefinition> Family(TypeDefinition type) =>
        type.NestedTypes.SelectMany(Family).Prepend(type);

    private static string Html(MethodBody body)
    {
        var html = new StringBuilder();
        var isInTag = false; // the attribute of a tag helper: keys and values, never shown as they stand
        foreach (
            var call in body.Instructions.Where(instruction =>
                instruction.Operand is MethodReference
            )
        )
        {
            switch (((MethodReference)call.Operand).Name)
            {
                case "BeginWriteTagHelperAttribute":
                    isInTag = true;
                    break;
                case "EndWriteTagHelperAttribute":
                    isInTag = false;
                    break;
                case "WriteLiteral" when isInTag:
                    break;
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
