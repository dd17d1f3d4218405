// Times and allocations of the parts that every page or every import goes through: dotnet run -c Release --project bench/Labinov.Parts
using BenchmarkDotNet.Running;
using Labinov.Parts;

BenchmarkSwitcher
    .FromAssembly(typeof(SearchParts).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args);
