// Imports what it is told to in a process of its own, and prints how many milliseconds that took.
const start = process.hrtime.bigint()
await import(process.argv[2] ?? '')
console.log(Number(process.hrtime.bigint() - start) / 1e6)
