// Loads one entry and says how that went.
const [, , entry = '.'] = process.argv
const outcome = await import(`makeshop-np-atobarai${entry.slice(1)}`).then(
  () => 'loaded',
  (error) => `${error.code}: ${error.message}`,
)
console.log(JSON.stringify(outcome))
