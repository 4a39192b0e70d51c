// A new server wants another password before anything else.
ALTER CURRENT USER SET PASSWORD FROM $old TO $password
