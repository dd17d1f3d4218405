namespace Labinov.Tests.House.Offenders;

/// <summary>One of its values has no word in <c>WordsTests</c>.</summary>
internal enum Fruit
{
    Banana,
    DragonFruit,
}
