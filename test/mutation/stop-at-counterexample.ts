import fc from 'fast-check'

// A counterexample is enough to see a mutant; looking for its smallest form takes longer than all else.
fc.configureGlobal({ endOnFailure: true })
